import { parseHTML } from 'linkedom';

/** What a node of the parsed page offers here; linkedom's own types promise more than it keeps. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** The mark that a kind of element gets in front, so that structure survives in plain text. */
const MARKS: Readonly<Record<string, string>> = {
  H1: '# ',
  H2: '## ',
  H3: '### ',
  H4: '#### ',
  H5: '##### ',
  H6: '###### ',
  LI: '• ',
  BLOCKQUOTE: '> ',
  FIGCAPTION: 'Image: ',
};

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BODY CENTER DD DIV DL DT FIGURE FOOTER FORM HEADER HR HTML MAIN NAV OL P PRE SECTION TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);
const LEFT_OUT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME SVG BUTTON SELECT FORM'.split(' '));

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** HTML as plain text: one paragraph a block, parted by empty lines; headings, entries and quotes keep a mark. */
export function readMarkup(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const paragraphs: string[] = [];
  let open = '';
  let mark = '';
  const close = (): void => {
    const text = open
      .split('\n')
      .map((line) => line.replace(/[ \t\r\f]+/gu, ' ').trim())
      .join('\n')
      .trim();
    if (text !== '') paragraphs.push(...text.split(/\n{2,}/u).map((part) => mark + part));
    open = '';
  };
  const walk = (node: PageNode, inside: string): void => {
    if (node.nodeType === TEXT_NODE) {
      mark = inside;
      open += (node.textContent ?? '').replace(/\s+/gu, (space) => (space.includes('\u00a0') ? space : ' '));
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== ELEMENT_NODE || LEFT_OUT.has(name)) return;
    if (name === 'BR') {
      open += '\n';
      return;
    }
    if (CELLS.has(name) && open !== '') open += ' | ';
    const block = BLOCKS.has(name) || name in MARKS;
    if (block) close();
    for (const child of node.childNodes) walk(child, MARKS[name] ?? inside);
    if (block) close();
  };
  walk(document.body, '');
  return paragraphs.join('\n\n');
}
