/** Small makers of elements; every text goes in as text. */

type Child = Node | string;

/** An element with a class (or none) and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A link. */
export function link(href: string, ...children: readonly Child[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = href;
  return made;
}

/** A button that does something. */
export function button(className: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** An element of the page that must be there. @throws Error where the page's template lost it. */
export function find<Found extends Element = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (found === null) throw new Error(`the search page has no ${selector}`);
  return found;
}
