/** Making parts of the page. Texts go in as text only, never as markup. */

export type Child = Node | string | null | false | undefined | readonly Child[];
type Listener = (event: never) => unknown;
type Attribute = string | number | boolean | Listener | undefined;

/** An element with attributes (functions are listeners, `true` an attribute without a value) and children. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value as EventListener);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  append(made, children);
  return made;
}

function append(to: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(to, child as readonly Child[]);
    else if (child instanceof Node) to.appendChild(child);
    else if (typeof child === "string") to.appendChild(document.createTextNode(child));
  }
}

/** A text from outside with its own direction. */
export function isolated(text: string): HTMLElement {
  return h("bdi", {}, text);
}

/** A text that runs left to right wherever it stands: an address, a number, a telephone number. */
export function leftToRight(text: string): HTMLElement {
  return h("bdi", { dir: "ltr" }, text);
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
}

export function button(label: Child, act: () => unknown, kind = "plain"): HTMLButtonElement {
  return h("button", { type: "button", class: kind, click: () => void act() }, label);
}
