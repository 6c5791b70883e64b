import type { ResultData } from './pagefind.ts';

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** The excerpt with its `<mark>`s; all else in it becomes text. */
function excerpt(html: string): HTMLElement {
  const paragraph = element('p', 'excerpt', '');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    paragraph.append(node.nodeName === 'MARK' ? element('mark', '', text) : text);
  }
  return paragraph;
}

function item({ url, meta, excerpt: html }: ResultData): HTMLElement {
  const li = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const heading = document.createElement('h2');
  heading.append(link);
  const facts = [meta['published'] || 'undated', meta['outlet']].filter(Boolean).join(' · ');
  li.append(heading, element('p', 'facts', facts), excerpt(html));
  return li;
}

/** Replaces the list of results; `more` is called when the reader asks for further ones. */
export function showResults(results: HTMLElement, data: readonly ResultData[], total: number, more: () => void): void {
  const list = document.createElement('ol');
  list.className = 'search-results';
  list.append(...data.map(item));
  results.replaceChildren(list);
  if (total > data.length) {
    const button = element('button', 'more', `Show more of ${total}`);
    button.addEventListener('click', more);
    results.append(button);
  }
}
