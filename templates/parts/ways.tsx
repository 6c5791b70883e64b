import type { JSX } from 'preact';
import type { Link } from '../../src/views/shell.ts';

interface Props {
  links: readonly (Link & { readonly current?: boolean })[];
  label: string;
  kind: 'orders' | 'jumps' | 'pages';
}

/** Ways within a list: its orders, its letters or years, its pages. */
export function Ways({ links, label, kind }: Props): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <nav class={`ways ${kind}`} aria-label={label}>
      <ul>
        {links.map(({ text, href, current }) => (
          <li>
            <a href={href} aria-current={current === true ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
