import type { JSX } from 'preact';
import type { Shell } from '../../src/views/shell.ts';

/** The foot of every page. */
export function Foot({ shell }: { shell: Shell }): JSX.Element {
  return (
    <footer class="foot">
      <ul>
        {shell.foot.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
        {shell.contact !== null && (
          <li>
            <a href={shell.contact.href}>{shell.strings.contact}</a>
          </li>
        )}
      </ul>
      <p>{shell.strings.madeWith}</p>
    </footer>
  );
}
