import type { JSX } from 'preact';
import type { Shell } from '../../src/views/shell.ts';
import { SearchBox } from './search-box.tsx';

/** The head of every page; where the page has a search box of its own, `search` is off. */
export function Masthead({ shell, search }: { shell: Shell; search: boolean }): JSX.Element {
  return (
    <header class="masthead">
      <a class="site-name" href={shell.home}>
        {shell.siteTitle}
      </a>
      <nav aria-label={shell.strings.sections}>
        <ul>
          {shell.navigation.map(({ text, href, current }) => (
            <li>
              <a href={href} aria-current={current ? 'true' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {search && <SearchBox {...shell.search} button={shell.strings.searchButton} />}
    </header>
  );
}
