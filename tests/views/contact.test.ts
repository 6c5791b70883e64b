import { describe, expect, it } from 'vitest';
import { makePages } from '../../src/views/make-pages.ts';
import { inventArchive } from './invent-archive.ts';
import { render } from './links-of.ts';

const archive = inventArchive({ reports: [{ key: 'a', published: '2021-03-02' }] });
const options = { title: 'Harbour cuttings', language: 'en', version: '0', baseAddress: 'https://papers.example/old/' };

/** Where a page leads outside the site. */
function outwards(address: string, contact?: string): string[] {
  const pages = makePages(archive, { ...options, ...(contact !== undefined && { contact }) });
  return render(pages.find((page) => page.address === address)!)
    .links.map(({ href }) => href)
    .filter((href) => /^\w+:/u.test(href));
}

describe('whoever keeps the archive', () => {
  it('is written to from the foot of every page, and by name from the page about the archive', () => {
    expect(outwards('articles/a.html', 'desk@papers.example')).toEqual(['mailto:desk@papers.example']);
    expect(outwards('404.html', 'desk@papers.example')).toEqual(['mailto:desk@papers.example']);
    expect(outwards('about.html', 'https://papers.example/write')).toEqual([
      'https://papers.example/write',
      'https://papers.example/write',
    ]);
  });

  it('is named nowhere where the archive says nothing', () => {
    for (const address of ['index.html', 'about.html', '404.html']) expect(outwards(address)).toEqual([]);
  });
});
