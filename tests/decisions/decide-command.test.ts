import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { decideCommand } from '../../src/cli/decide-command.ts';
import { readDecisions } from '../../src/decisions/read-decisions.ts';

let seeds: string;
const written = () => readFile(path.join(seeds, '_archive/decisions.yaml'), 'utf8');
const run = (...words: readonly string[]) => decideCommand().parseAsync(['node', 'decide', ...words, '--seeds', seeds]);

beforeEach(async () => {
  seeds = await mkdtemp(path.join(tmpdir(), 'backfile-decide-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(seeds, { recursive: true, force: true });
});

it('backfile decide writes every kind of decision, one after the other', async () => {
  await run('same', 'ana-lopez', 'A. Lopez');
  await run('not-same', 'ana-lopez', 'rosa-lopez');
  await run('reject', 'Tuesday Market');
  await run('rename', 'ana-lopez', 'Ana López');
  await run('set', path.join(seeds, '2019/floods.txt'), '--published', '2019-03-04');
  await run('one-event', 'floods.txt', 'rain.txt');
  await run('not-one-event', 'floods.txt', 'rain.txt');
  await run('topic', 'floods.txt', '--add', 'dams', 'flood', '--drop', 'sport');
  await run('withdraw', 'floods.txt', '--reason', 'The court asked: for it.');
  const decisions = readDecisions(await written(), 'decisions.yaml');
  for (const list of Object.values(decisions)) expect(list).toHaveLength(1);
  expect(decisions.set[0]).toMatchObject({ set: '2019/floods.txt', published: '2019-03-04' });
  expect(decisions.topic[0]).toMatchObject({ topic: 'floods.txt', add: ['dams', 'flood'], drop: ['sport'] });
  expect(decisions.withdraw[0]).toMatchObject({ withdraw: 'floods.txt', reason: 'The court asked: for it.' });
});

it('backfile decide refuses what is no decision and leaves the file as it was', async () => {
  await run('reject', 'Tuesday Market');
  const before = await written();
  await expect(run('set', 'floods.txt')).rejects.toThrow('needs a title, a published or an outlet');
  await expect(run('same', 'ana-lopez')).rejects.toThrow('at least two');
  await expect(run('set', 'floods.txt', '--published', 'last week')).rejects.toThrow('day of the calendar');
  expect(await written()).toBe(before);
});

it('backfile decide warns of what the last build did not know, and writes the decision all the same', async () => {
  const warned: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => warned.push(String(text)) > 0);
  await mkdir(path.join(seeds, '_archive'));
  const line = { kind: 'person', id: 'ana-lopez', title: 'Ana López', names: ['Ana López'], build: 1, what: 'new' };
  const article = { kind: 'article', id: 'rain-1a2b3c', key: '2019/rain.csv#2', title: 'Rain', build: 1, what: 'new' };
  await writeFile(
    path.join(seeds, '_archive/ledger.jsonl'),
    [article, line].map((each) => `${JSON.stringify(each)}\n`).join(''),
  );
  await run('same', 'ana-lopez', 'ANA LOPEZ');
  await run('rename', 'person:ana-lopez', 'Ana');
  await run('rename', 'https://example.org/people/ana-lopez.html', 'Ana');
  await run('set', 'articles/rain-1a2b3c.html', '--title', 'Rain');
  await run('set', path.join(seeds, '2019/rain.csv'), '--title', 'More rain');
  expect(warned).toEqual([]);
  await run('reject', 'ana-lopes');
  await run('withdraw', '2019/rian.csv', '--reason', 'Asked for.');
  expect(warned).toEqual([expect.stringContaining('“ana-lopes”'), expect.stringContaining('“2019/rian.csv”')]);
  expect(readDecisions(await written(), 'decisions.yaml').reject).toHaveLength(1);
});
