/** A QR code out of modules that are known exactly: the reader of pictures gets a clean picture of them. */

import decodeQR from "qr/decode.js";

const SCALE = 4;
const QUIET = 4;

/** The text of a symbol's rows of modules (true: dark); null where they are none. */
export function textOfModules(rows: readonly (readonly boolean[])[]): string | null {
  const side = (rows.length + 2 * QUIET) * SCALE;
  const data = new Uint8ClampedArray(4 * side * side).fill(255);
  rows.forEach((row, down) => {
    row.forEach((isDark, across) => {
      if (isDark) darken(data, side, (across + QUIET) * SCALE, (down + QUIET) * SCALE);
    });
  });
  try {
    return decodeQR({ width: side, height: side, data }, { effort: 8, timeLimit: 500 });
  } catch {
    return null;
  }
}

function darken(data: Uint8ClampedArray, side: number, left: number, top: number): void {
  for (let down = top; down < top + SCALE; down++) {
    for (let across = left; across < left + SCALE; across++) data.fill(0, 4 * (down * side + across), 4 * (down * side + across) + 3);
  }
}
