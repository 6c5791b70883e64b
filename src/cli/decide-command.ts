import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { defaults } from '../config.ts';
import { appendDecision, type WrittenDecision } from '../decisions/append-decision.ts';
import { knowsArticle, knowsRecord } from '../decisions/known-target.ts';
import type { Ledger } from '../model.ts';
import { archiveFile, readOwnersFile } from '../read/read-archive-file.ts';
import { loadLedger } from '../site/ledger-file.ts';
import { needSeeds, withOption } from '../site/need-seeds.ts';

const NAME = 'decisions.yaml';

/** An article's file as decisions name it: below the folder of the seeds, also where it was given as a path to it. */
function asTarget(target: string, seeds: string): string {
  const below = path.relative(seeds, target).split(path.sep).join('/');
  return below.startsWith('../') ? target : below;
}

/** What a decision is about, and how the ledger is asked for it. */
interface Targets {
  readonly targets: readonly string[];
  readonly knows: (ledger: Ledger) => (target: string) => boolean;
}

const articles = (targets: readonly string[]): Targets => ({ targets, knows: knowsArticle });
const records = (targets: readonly string[]): Targets => ({ targets, knows: knowsRecord });

/** A decision about what is not there is kept: it may come with the next cuttings. But it may be a slip. */
async function warnOfUnknown(seeds: string, { targets, knows }: Targets): Promise<void> {
  const ledger = await loadLedger(seeds);
  if (ledger.length === 0) return;
  for (const target of targets.filter((name) => !knows(ledger)(name)))
    process.stderr.write(
      `warning: the last build knew nothing called “${target}”. The decision is written; look whether it is spelt right.\n`,
    );
}

/** Adds a decision to the editor's file: the file is changed whole or not at all. */
async function write(seeds: string, about: Targets, decision: WrittenDecision): Promise<void> {
  await needSeeds(seeds, withOption);
  const file = archiveFile(seeds, NAME);
  const text = appendDecision(await readOwnersFile(seeds, NAME), decision, file);
  const made = `${file}.making-${process.pid}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(made, text);
  await rename(made, file);
  process.stdout.write(`Written to ${file}. The next build follows it.\n`);
  await warnOfUnknown(seeds, about);
}

interface SeedsOption {
  readonly seeds: string;
}

/** Decisions about articles: files and ids. */
function articleDecisions(): Command[] {
  const several = (name: string, description: string): Command =>
    decision(name, description)
      .argument('<articles...>', 'their files or ids, two or more')
      .action((given: string[], { seeds }: SeedsOption) => {
        const targets = given.map((target) => asTarget(target, seeds));
        return write(seeds, articles(targets), { [name]: targets });
      });
  const about = (name: string, description: string): Command =>
    decision(name, description).argument('<article>', 'its file or id');
  return [
    about('set', 'set what an article says of itself')
      .option('--title <headline>', 'its headline')
      .option('--published <day>', 'its day of publication, YYYY-MM-DD')
      .option('--outlet <name>', 'who published it')
      .action((article: string, { seeds, ...values }: SeedsOption & Record<string, string>) =>
        write(seeds, articles([asTarget(article, seeds)]), { set: asTarget(article, seeds), ...values }),
      ),
    several('one-event', 'these articles report one event'),
    several('not-one-event', 'no two of these articles report one event'),
    about('topic', 'add topics to an article, or drop them')
      .option('--add <topics...>', 'ids or names')
      .option('--drop <topics...>', 'ids or names')
      .action((article: string, { seeds, ...changes }: SeedsOption & Record<string, string[]>) =>
        write(seeds, articles([asTarget(article, seeds)]), { topic: asTarget(article, seeds), ...changes }),
      ),
    about('withdraw', 'take an article out; its address says why')
      .requiredOption('--reason <sentence>', 'shown at its address')
      .action((article: string, { seeds, reason }: SeedsOption & { reason: string }) =>
        write(seeds, articles([asTarget(article, seeds)]), { withdraw: asTarget(article, seeds), reason }),
      ),
  ];
}

/** Decisions about people, bodies and places: ids, or names as they are written. */
function recordDecisions(): Command[] {
  const several = (name: string, description: string): Command =>
    decision(name, description)
      .argument('<records...>', 'ids, or names as they are written; two or more')
      .action((given: string[], { seeds }: SeedsOption) => write(seeds, records(given), { [name]: given }));
  return [
    several('same', 'these are one person, body or place; the first keeps its name'),
    several('not-same', 'no two of these are the same'),
    decision('reject', 'this is no name')
      .argument('<record>', 'its id, or a name as it is written')
      .action((record: string, { seeds }: SeedsOption) => write(seeds, records([record]), { reject: record })),
    decision('rename', 'show a record under another name')
      .argument('<record>', 'its id, or a name as it is written')
      .argument('<name>', 'the name to show')
      .action((record: string, to: string, { seeds }: SeedsOption) =>
        write(seeds, records([record]), { rename: record, to }),
      ),
  ];
}

function decision(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--seeds <folder>', 'folder of the cuttings', defaults.seeds);
}

const AFTER = `
An article is named by its file below the folder of the cuttings, a record by its name as written; either by its id
or by the address of its page, as a browser shows it: people/<id>.html. Each decision is a line or two of
_archive/decisions.yaml, where it can be changed and taken back.

Examples:
  backfile decide same ada-berg 'A. Berg'
  backfile decide set 1998/storm.txt --published 1998-11-02
  backfile decide withdraw 1998/libel.txt --reason 'Withdrawn at the request of the court.'
  backfile decide one-event 1998/storm.txt 1998/pier.txt --seeds cuttings`;

/** `backfile decide <kind> …` */
export function decideCommand(): Command {
  const command = new Command('decide')
    .description('write an editor’s decision, which every build follows')
    .addHelpText('after', AFTER);
  for (const kind of [...articleDecisions(), ...recordDecisions()]) command.addCommand(kind);
  return command;
}
