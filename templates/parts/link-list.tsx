import type { JSX } from 'preact';
import type { Link } from '../../src/views/shell.ts';

/** Links in a row. */
export function LinkList({ links }: { links: readonly Link[] }): JSX.Element {
  return (
    <ul class="inline">
      {links.map(({ text, href }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
