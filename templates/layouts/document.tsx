import type { ComponentChildren, JSX } from 'preact';
import type { Shell } from '../../src/views/shell.ts';
import { Foot } from '../parts/foot.tsx';
import { Masthead } from '../parts/masthead.tsx';
import { onceAShell } from './once-a-shell.tsx';

interface Props {
  shell: Shell;
  title: string;
  kind: string;
  /** The page in a sentence, for search engines and previews of links. */
  description?: string | undefined;
  /** Further elements of the head. */
  head?: ComponentChildren;
  /** Whether the masthead offers the search. */
  search?: boolean;
  children: ComponentChildren;
}

/**
 * A second wall behind escaping: whatever a cutting holds, a page runs no script but the site's own and
 * asks nothing of another host. `file:` stands beside `'self'` since not every browser takes a folder for
 * an origin; Pagefind's engine is WebAssembly; an owner's style sheet may bring a font.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' file: 'wasm-unsafe-eval'",
  "style-src 'self' file:",
  "img-src 'self' file:",
  'font-src data:',
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
].join('; ');

const SameHead = onceAShell(({ shell }) => (
  <>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={policy} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href={shell.stylesheet} />
    <link rel="icon" href={shell.icon} />
    {shell.feeds.map(({ text, href }) => (
      <link rel="alternate" type="application/atom+xml" title={`${shell.siteTitle}: ${text}`} href={href} />
    ))}
    <script src={shell.script} defer />
    <meta property="og:site_name" content={shell.siteTitle} />
  </>
));

/** What a page is called and about where somebody passes its address on (the Open Graph protocol). */
function Preview({ title, kind, description }: Pick<Props, 'title' | 'kind' | 'description'>): JSX.Element {
  return (
    <>
      <meta property="og:type" content={kind === 'article' ? 'article' : 'website'} />
      <meta property="og:title" content={title} />
      {description !== undefined && description !== '' && (
        <>
          <meta name="description" content={description} />
          <meta property="og:description" content={description} />
        </>
      )}
    </>
  );
}

const Top = onceAShell(({ shell }) => <Above shell={shell} search={true} />);
const TopWithoutSearch = onceAShell(({ shell }) => <Above shell={shell} search={false} />);
const Bottom = onceAShell(({ shell }) => <Foot shell={shell} />);

function Above({ shell, search }: { shell: Shell; search: boolean }): JSX.Element {
  return (
    <>
      <a class="skip" href="#text">
        {shell.strings.skip}
      </a>
      <Masthead shell={shell} search={search} />
    </>
  );
}

/** What surrounds every page. */
export function Document({ shell, title, kind, description, head, search = true, children }: Props): JSX.Element {
  return (
    <html lang={shell.language} dir={shell.direction}>
      <head>
        <SameHead shell={shell} />
        <title>{title === shell.siteTitle ? title : `${title} · ${shell.siteTitle}`}</title>
        <Preview title={title} kind={kind} description={description} />
        {head}
      </head>
      <body class={`kind-${kind}`}>
        {search ? <Top shell={shell} /> : <TopWithoutSearch shell={shell} />}
        <main id="text">{children}</main>
        <Bottom shell={shell} />
      </body>
    </html>
  );
}
