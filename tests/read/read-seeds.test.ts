import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/read/read-seeds.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backfile-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (file: string, bytes: string | Uint8Array): Promise<void> => {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), bytes);
};

/** As somebody whose rights count: to root no folder is closed. */
async function asNobody<Result>(run: () => Promise<Result>): Promise<Result> {
  const me = process.geteuid?.();
  if (me === 0) process.seteuid?.(65534);
  try {
    return await run();
  } finally {
    if (me === 0) process.seteuid?.(me);
  }
}

describe('reading a folder', () => {
  it('accounts for every file: each is a seed or rejected with a reason', async () => {
    await put('a.txt', 'Mayor opens bridge\n\nThe mayor opened it.');
    await put('deep/er/خبر.txt', 'A headline\n\nA text.');
    await put('empty.txt', ' \n\n');
    await put('photo.jpg', new Uint8Array([0xff, 0xd8, 0]));
    await put('binary.txt', new Uint8Array([65, 0, 66]));
    const { seeds, rejected } = await readSeeds(folder);
    expect(seeds.map((seed) => seed.file)).toEqual(['a.txt', 'deep/er/خبر.txt']);
    expect(rejected.map((fate) => fate.file)).toEqual(['binary.txt', 'empty.txt', 'photo.jpg']);
    expect(rejected.every((fate) => fate.reason.length > 10)).toBe(true);
  });

  it('leaves the editor’s own folder and hidden files alone', async () => {
    await put('_archive/decisions.yaml', 'x: 1');
    await put('1998/_archive/ledger.jsonl', '{"kind":"article","id":"storm","title":"Storm"}');
    await put('.DS_Store', 'x');
    expect(await readSeeds(folder)).toEqual({ seeds: [], rejected: [], problems: [] });
  });

  it('leaves alone what systems and programs leave beside files, but no cutting that is only called alike', async () => {
    for (const file of ['Thumbs.db', 'desktop.ini', '~$port.docx', '__MACOSX/a.txt', 'System Volume Information/x.txt'])
      await put(file, 'x');
    expect(await readSeeds(folder)).toEqual({ seeds: [], rejected: [], problems: [] });
    await put('thumbs.txt', 'Words');
    await put('lost and found/~port.txt', 'Words');
    expect((await readSeeds(folder)).seeds.map(({ file }) => file)).toEqual(['lost and found/~port.txt', 'thumbs.txt']);
  });

  it('follows links and ends when they loop', async () => {
    await put('year/a.txt', 'Words');
    await symlink(folder, path.join(folder, 'year', 'again'));
    await symlink('a.txt', path.join(folder, 'year', 'b.txt'));
    await symlink('gone.txt', path.join(folder, 'broken.txt'));
    const { seeds, rejected } = await readSeeds(folder);
    expect(seeds.map((seed) => seed.file)).toEqual(['year/a.txt', 'year/b.txt']);
    expect(rejected.map((fate) => fate.file)).toEqual(['broken.txt']);
  });

  it.runIf(process.platform === 'linux')('says so where the name of a file is not in UTF-8', async () => {
    await writeFile(Buffer.concat([Buffer.from(`${folder}/Jos`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'Words');
    const { rejected } = await readSeeds(folder);
    expect(rejected).toMatchObject([{ reason: 'it cannot be opened: its name is not in UTF-8; give it another' }]);
  });

  it('tells what cannot be opened from what is no article: nothing is known of it', async () => {
    await put('empty.txt', '');
    await symlink('gone.txt', path.join(folder, 'broken.txt'));
    expect((await readSeeds(folder)).problems).toMatchObject([
      { rule: 'seed-unopened', severity: 'error', file: 'broken.txt' },
      { rule: 'seed-rejected', severity: 'warning', file: 'empty.txt' },
    ]);
  });

  it('names a folder that cannot be opened, and says what to do', async () => {
    await put('closed/a.txt', 'Words');
    await chmod(folder, 0o755);
    await chmod(path.join(folder, 'closed'), 0);
    await expect(asNobody(() => readSeeds(folder))).rejects.toThrow(
      /closed cannot be opened .*Make it readable, or move it away/u,
    );
    await chmod(path.join(folder, 'closed'), 0o700);
  });

  it('rejects what is no file, without waiting for it', async () => {
    const socket = createServer().listen(path.join(folder, 'socket.txt'));
    const opened = new Promise((resolve) => socket.once('listening', resolve));
    await opened;
    await symlink('/dev/zero', path.join(folder, 'endless.txt'));
    const { rejected } = await readSeeds(folder);
    expect(rejected.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      'endless.txt: it is a pipe or a device, no file',
      'socket.txt: it is a pipe or a device, no file',
    ]);
    socket.close();
  });

  it('rejects a file that is too large by itself, and reads the others', async () => {
    await put('a.txt', 'Words');
    await put('huge.txt', '');
    await truncate(path.join(folder, 'huge.txt'), 2 ** 30);
    const { seeds, rejected } = await readSeeds(folder);
    expect(seeds.map((seed) => seed.file)).toEqual(['a.txt']);
    expect(rejected.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^it is larger than the \d+ MB/u)]);
  });

  it('reads half a character as an unreadable one', async () => {
    await put('cut.json', String.raw`{"title": "Storm \ud83c", "text": "The storm \ud83c\udf0a came \ud83c"}`);
    const [seed] = (await readSeeds(folder)).seeds;
    expect(seed).toMatchObject({ text: 'The storm 🌊 came \ufffd', fields: { title: 'Storm \ufffd' } });
  });

  it('reads what steered a printer, or ended a file of DOS’s, as a space', async () => {
    const line = 'The ferry did not sail, since the storm was too strong for it.\n';
    await put('dos.txt', `Storm\n\f${line.repeat(4)}\u001a`);
    await put('record.json', String.raw`{"title": "Storm\u0000", "text": "The storm\u0007 came."}`);
    const [dos, record] = (await readSeeds(folder)).seeds;
    expect(dos?.text).toBe(`Storm\n ${line.repeat(4)} `);
    expect(record).toMatchObject({ text: 'The storm  came.', fields: { title: 'Storm ' } });
  });

  it('cuts runs of blanks and signs that go on and on, of which the source keeps all', async () => {
    const cutting = `The lamp${' '.repeat(100_000)}burns${'. '.repeat(5000)}and${'-'.repeat(1000)}burns.`;
    await put('a.txt', cutting);
    await put('b.csv', `title,text\n"A${'\t'.repeat(5000)}b",The lamp burns.\n`);
    const [first, second] = (await readSeeds(folder)).seeds;
    expect(first?.text).toBe(`The lamp${' '.repeat(1000)}burns${'. '.repeat(500)}and${'-'.repeat(1000)}burns.`);
    expect(first?.raw).toBe(cutting);
    expect(second?.fields['title']).toBe(`A${'\t'.repeat(1000)}b`);
  });

  it('leaves long lines of words, numbers and Indic vowel signs, and many empty lines, as they are', async () => {
    const cutting = `${'word '.repeat(1000)}\n${'7, '.repeat(1000)}\n${'की'.repeat(1000)}${'\n'.repeat(5000)}The end.`;
    await put('a.txt', cutting);
    const [seed] = (await readSeeds(folder)).seeds;
    expect(seed?.text).toBe(cutting);
    expect(seed).not.toHaveProperty('raw');
  });

  it('tells a file that is named as a record of another from that record', async () => {
    await put(
      'cutting',
      'Title: The lamp\nDate: 2020-01-01\n\nIt burns.\n---\nTitle: The pier\nDate: 2020-01-02\n\nIt fell.',
    );
    await put('cutting#1', 'Storm.');
    await put('cutting#1#1', 'Rain.');
    await put('table.csv', 'title,text\nHail,It hailed.');
    await put('table.csv#1', 'Snow.');
    const { seeds, rejected, problems } = await readSeeds(folder);
    const keys = [...seeds, ...rejected].map(({ key }) => key);
    expect(keys).toEqual(['cutting#1', 'cutting#2', 'cutting#1#1', 'cutting#1#1#1', 'table.csv#1', 'table.csv#1#1']);
    expect(problems[0]?.message).toMatch(/^Not published, its format is not read/u);
  });

  it('says which record of a file it rejects', async () => {
    await put('records.jsonl', '{"text": "Words of the first"}\nno record\n');
    const { problems } = await readSeeds(folder);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^Record 2 not published, /u)]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffCafé\r\nopens', 'utf8'), 'utf-8'],
    ['UTF-16', Buffer.from('\ufeffCafé\r\nopens', 'utf16le'), 'utf-16le'],
    ['Windows-1252', Buffer.from('Café\r\nopens', 'latin1'), 'windows-1252'],
  ])('decodes %s and makes line ends one', async (_, bytes, encoding) => {
    await put('a.txt', bytes);
    const [seed] = (await readSeeds(folder)).seeds;
    expect(seed).toMatchObject({ text: 'Café\nopens', encoding });
  });

  it('takes front matter as data: a day stays as written', async () => {
    await put('a.md', '---\ntitle: Bridge opens\ndate: 2021-05-16\n---\nThe mayor opened it.');
    const [seed] = (await readSeeds(folder)).seeds;
    expect(seed?.fields).toEqual({ title: 'Bridge opens', date: '2021-05-16' });
    expect(seed?.text).toBe('The mayor opened it.');
  });

  it.each(['js', 'javascript', 'coffee'])('never runs ---%s front matter', async (engine) => {
    await put('evil.md', `---${engine}\n{ title: (globalThis.ran = true, "x") }\n---\nText.`);
    const { seeds, rejected } = await readSeeds(folder);
    expect(seeds).toEqual([]);
    expect(rejected[0]?.reason).toContain('front matter');
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('rejects front matter that does not parse, with the parser’s words', async () => {
    await put('bad.md', '---\ntitle: "open\n---\nText.');
    expect((await readSeeds(folder)).rejected[0]?.reason).toContain('front matter');
  });

  it('makes a seed of each record, and rejects a bad one by itself', async () => {
    await put('a.jsonl', '{"title":"One","text":"The lamp burns."}\n{"title": \n{"title":"Three"}\n{"text":"Four"}\n');
    await put('b.csv', 'title,text\nFive,"The storm, at last, is over."\nSix,\n');
    const { seeds, rejected, problems } = await readSeeds(folder);
    expect(seeds.map(({ key, text }) => [key, text])).toEqual([
      ['a.jsonl#1', 'The lamp burns.'],
      ['a.jsonl#4', 'Four'],
      ['b.csv#1', 'The storm, at last, is over.'],
    ]);
    expect(rejected.map(({ key }) => key)).toEqual(['a.jsonl#2', 'a.jsonl#3', 'b.csv#2']);
    expect(problems).toHaveLength(3);
  });

  it.each([
    ['day first', ['25/03/2021', '03/04/2021'], ['day-first', 'day-first']],
    ['month first', ['03/25/2021 10:30', '03/04/2021 10:30'], ['month-first', 'month-first']],
    ['both orders', ['25/03/2021', '03/25/2021'], [undefined, undefined]],
    ['neither order', ['05/03/2021', '03/04/2021'], [undefined, undefined]],
  ])('knows how a table writes its days: %s', async (_, days, orders) => {
    await put('a.csv', `date,text\n${days.map((day) => `${day},Words`).join('\n')}\n`);
    expect((await readSeeds(folder)).seeds.map(({ dayOrder }) => dayOrder)).toEqual(orders);
  });

  it.each([
    [
      'a text',
      '{"title": "One", "body": "The lamp burns.", "related": [{"title": "Two", "text": "Storm."}, {"text": "Gale"}]}',
    ],
    [
      'paragraphs',
      '{"title": "One", "paragraphs": [{"type": "p", "text": "The lamp"}, {"type": "p", "text": "burns."}]}',
    ],
  ])('reads an object with %s of its own as one record', async (_, json) => {
    await put('a.json', json);
    const { seeds } = await readSeeds(folder);
    expect(seeds.map(({ key, text }) => [key, text.replace(/\s+/gu, ' ')])).toEqual([['a.json', 'The lamp burns.']]);
  });

  it('makes a seed of each record of an object that names them', async () => {
    await put(
      'a.json',
      '{"a1": {"title": "One", "text": "The lamp burns."}, "a2": {"title": "Two", "text": "Storm."}}',
    );
    await put('b.json', '{"meta": {"title": "One"}, "article": {"title": "Two", "text": "Storm."}}');
    const { seeds } = await readSeeds(folder);
    expect(seeds.map(({ key, text }) => [key, text])).toEqual([
      ['a.json#1', 'The lamp burns.'],
      ['a.json#2', 'Storm.'],
      ['b.json', 'Storm.'],
    ]);
  });

  it.each([
    ['records.json', '[]', 'empty'],
    ['text.json', '"only words"', 'neither a record nor a list'],
    ['letter.txt', '{\\rtf1\\ansi{\\info{\\title Lamp}}}', 'empty'],
    ['page.html', '<html><body><script>1</script></body></html>', 'no text'],
    ['table.csv', 'title,text\n', 'no rows'],
    ['memo.doc', 'PK', 'save it as .docx or plain text'],
    ['broken.docx', 'PK', 'it cannot be read: invalid zip data'],
    ['Scans/Page 4.PDF', '%PDF-1.7', 'pdftotext'],
    ['letter.msg', 'Subject: The lamp', 'in the mail program'],
    ['memo.xyz', 'PK', 'format is not read (.txt, '],
    ['docx.1', 'PK', 'format is not read (.txt, '],
  ])('says why %s is no article', async (file, content, reason) => {
    await put(file, content);
    const { seeds, rejected } = await readSeeds(folder);
    expect(seeds).toEqual([]);
    expect(rejected[0]?.reason).toContain(reason);
  });

  it('reads a file without an ending as text', async () => {
    await put('cutting', 'The lamp burns.');
    expect((await readSeeds(folder)).seeds[0]?.text).toBe('The lamp burns.');
  });

  it('reads text that is called a page as text', async () => {
    await put('saved.html', 'The lamp burns.\n\nIt burns again.');
    expect((await readSeeds(folder)).seeds[0]?.text).toBe('The lamp burns.\n\nIt burns again.');
  });

  it('notes that it repaired an encoding', async () => {
    await put('a.txt', 'The lampâ€™s light');
    expect((await readSeeds(folder)).seeds[0]).toMatchObject({
      text: 'The lamp’s light',
      encoding: 'utf-8, encoded twice and repaired',
    });
  });
});
