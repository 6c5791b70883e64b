import type { JSX } from 'preact';
import type { Link } from '../../src/views/shell.ts';
import type { Strings } from '../../src/views/strings/strings.ts';

/** Where a page lies: the wider pages above it. */
export function Trail({ links, strings }: { links: readonly Link[]; strings: Strings }): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <nav class="trail kicker" aria-label={strings.breadcrumbs}>
      <ol>
        {links.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
