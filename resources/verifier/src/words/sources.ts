/** Where each language's sentences lie. A phone loads only what it shows. */

import type { Language, Part, Words } from "./languages.ts";

type Load = () => Promise<{ readonly default: Words }>;

export const SOURCES: Readonly<Record<Exclude<Language, "en">, Readonly<Record<Part, Load>>>> = {
  fr: {
    shown: () => import("./fr/shown.ts"),
    ways: () => import("./fr/ways.ts"),
    faults: () => import("./fr/faults.ts"),
  },
  es: {
    shown: () => import("./es/shown.ts"),
    ways: () => import("./es/ways.ts"),
    faults: () => import("./es/faults.ts"),
  },
  pt: {
    shown: () => import("./pt/shown.ts"),
    ways: () => import("./pt/ways.ts"),
    faults: () => import("./pt/faults.ts"),
  },
  ar: {
    shown: () => import("./ar/shown.ts"),
    ways: () => import("./ar/ways.ts"),
    faults: () => import("./ar/faults.ts"),
  },
  sw: {
    shown: () => import("./sw/shown.ts"),
    ways: () => import("./sw/ways.ts"),
    faults: () => import("./sw/faults.ts"),
  },
  hi: {
    shown: () => import("./hi/shown.ts"),
    ways: () => import("./hi/ways.ts"),
    faults: () => import("./hi/faults.ts"),
  },
  id: {
    shown: () => import("./id/shown.ts"),
    ways: () => import("./id/ways.ts"),
    faults: () => import("./id/faults.ts"),
  },
};
