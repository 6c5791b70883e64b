import type { JSX } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import type { Shell } from '../../src/views/shell.ts';

/**
 * Renders what depends on the shell alone once a shell and not once a page: all pages of a folder share
 * one, and a large archive has tens of thousands of them. `part` must be the same function each time.
 */
export function onceAShell(part: (props: { shell: Shell }) => JSX.Element): (props: { shell: Shell }) => JSX.Element {
  const rendered = new WeakMap<Shell, JSX.Element>();
  return ({ shell }) => {
    const known = rendered.get(shell);
    if (known !== undefined) return known;
    // A template without holes: its HTML, which the part made and escaped, goes out as it is.
    const made = jsxTemplate([renderToString(part({ shell }))]);
    rendered.set(shell, made);
    return made;
  };
}
