import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { findOwnTemplates } from '../../templates/find-own-templates.ts';
import { loadTemplates } from '../../templates/load-templates.ts';
import { readOwnStyle } from '../../templates/read-own-style.ts';
import { renderPage } from '../../templates/render-page.tsx';
import { pagesOf } from '../views/pages-of.ts';

const own = fileURLToPath(new URL('own-templates', import.meta.url));
const pages = pagesOf({ reports: [{ key: 'a', published: '2021-03-02' }] });
const [home] = pages.filter((page) => page.kind === 'home');
if (home === undefined) throw new Error('there is no home page');

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'backfile-own-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

describe('own templates', () => {
  it('stand for ours, bring parts of their own, and leave all other parts ours', async () => {
    const html = (await loadTemplates(own))(home);
    expect(html).toContain('<header class="masthead of-its-own"><a href="index.html">');
    expect(html).toContain('<p>What the tide brought</p>');
    expect(html).not.toContain('<nav aria-label="Sections">');
    expect(html.replace(/<header class="masthead.*?<\/header>/su, '')).toBe(
      renderPage(home).replace(/<header class="masthead.*?<\/header>/su, ''),
    );
  });

  it('can wrap the one they stand for', async () => {
    const folder = await folderOf({
      'parts/section.tsx': `
        import { Section as Ours } from 'backfile/templates/parts/section.tsx';
        export const Section: typeof Ours = (props) => <div class="framed"><Ours {...props} /></div>;`,
    });
    expect((await loadTemplates(folder))(home)).toMatch(/<div class="framed"><section><h2>/u);
  });

  it('that fail while a page is rendered are told with the page', async () => {
    const folder = await folderOf({
      'parts/foot.tsx': `
        export const Foot = ({ shell }) => (
          <footer>{shell.nothing.more}</footer>
        );`,
    });
    const render = await loadTemplates(folder);
    expect(() => render(home)).toThrow(/'more'.*, when index\.html was rendered\.$/u);
  });

  it('take from ours what they do not replace', async () => {
    const folder = await folderOf({
      'parts/masthead.tsx': `
        import { SearchBox } from './search-box.tsx';
        export const Masthead = ({ shell }) => <header><SearchBox {...shell.search} button="Go" /></header>;`,
    });
    expect((await loadTemplates(folder))(home)).toContain('<button type="submit">Go</button>');
  });

  it('are ours where there is no folder, or nothing in it', async () => {
    expect(await loadTemplates()).toBe(renderPage);
    expect(await loadTemplates('/no/such/folder')).toBe(renderPage);
    expect(await loadTemplates(await folderOf({ 'notes.txt': 'To do.' }))).toBe(renderPage);
  });

  it('leave ours alone: two sites can be built one after the other', async () => {
    await loadTemplates(own);
    expect(renderPage(home)).toContain('<nav aria-label="Sections">');
  });
});

describe('an own template that cannot be used', () => {
  it('is named with its line where it does not compile', async () => {
    const folder = await folderOf({ 'parts/masthead.tsx': 'export const Masthead = () =>\n  <p>Harbour</b>;\n' });
    await expect(loadTemplates(folder)).rejects.toThrow(`${path.join(folder, 'parts/masthead.tsx')}:2:15: Unexpected`);
  });

  it('is named with what others need of it where that is lacking', async () => {
    const folder = await folderOf({ 'parts/masthead.tsx': 'export const Header = () => <p>Harbour</p>;' });
    await expect(loadTemplates(folder)).rejects.toThrow(
      new RegExp(`${path.join(folder, 'parts/masthead.tsx')}:1:1: It exports no “Masthead”, which .*document.tsx`, 'u'),
    );
  });

  it('is named where we have none of that name', async () => {
    const folder = await folderOf({ 'parts/mast-head.tsx': 'export const Masthead = () => <p>Harbour</p>;' });
    await expect(loadTemplates(folder)).rejects.toThrow(/mast-head\.tsx: Backfile has no template at this place/u);
  });

  it('is named with the package that it asks for in vain', async () => {
    const folder = await folderOf({
      'parts/masthead.tsx': `import { Wave } from 'waves';\nexport const Masthead = () => <Wave />;`,
    });
    await expect(loadTemplates(folder)).rejects.toThrow(/masthead\.tsx:1:22: Could not resolve "waves"/u);
  });
});

describe('an owner’s folder', () => {
  it('tells its templates and its style sheet', async () => {
    expect(await findOwnTemplates(own)).toEqual([path.join('parts', 'masthead.tsx'), path.join('parts', 'motto.tsx')]);
    expect(await readOwnStyle(own)).toContain('--accent');
    expect(await readOwnStyle(path.join(own, 'parts'))).toBe('');
  });
});
