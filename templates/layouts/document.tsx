import type { ComponentChildren, JSX } from 'preact';
import type { Shell } from '../../src/views/shell.ts';
import { Masthead } from '../parts/masthead.tsx';

interface Props {
  shell: Shell;
  title: string;
  kind: string;
  /** Further elements of the head. */
  head?: ComponentChildren;
  /** Whether the masthead offers the search. */
  search?: boolean;
  children: ComponentChildren;
}

/**
 * A second wall behind escaping: whatever a cutting holds, a page runs no script but the site's own and
 * asks nothing of another host. `file:` stands beside `'self'` since not every browser takes a folder for
 * an origin; Pagefind's engine is WebAssembly.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' file: 'wasm-unsafe-eval'",
  "style-src 'self' file:",
  "img-src 'self' file:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
].join('; ');

/** What surrounds every page. */
export function Document({ shell, title, kind, head, search = true, children }: Props): JSX.Element {
  const { strings } = shell;
  return (
    <html lang={shell.language} dir={shell.direction}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === shell.siteTitle ? title : `${title} · ${shell.siteTitle}`}</title>
        <link rel="stylesheet" href={shell.stylesheet} />
        <link rel="icon" href={shell.icon} />
        <script src={shell.script} defer />
        {head}
      </head>
      <body class={`kind-${kind}`}>
        <a class="skip" href="#text">
          {strings.skip}
        </a>
        <Masthead shell={shell} search={search} />
        <main id="text">{children}</main>
        <footer class="foot">
          <ul>
            {shell.foot.map(({ text, href }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
          <p>{strings.madeWith}</p>
        </footer>
      </body>
    </html>
  );
}
