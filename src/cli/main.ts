import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { sayError } from './say-error.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const EXAMPLES = `
Examples:
  backfile build                       seeds/ to _site/
  backfile build cuttings --out public cuttings/ to public/
  backfile serve                       build, watch, and show in the browser
  backfile check                       what an editor should look at first
  backfile explain seeds/report.txt    why its date, its names, its event
  backfile search flood --from 2010-08-01 --json

Exit codes:
  0  done
  1  it could not be done, and the site that stood is as it was; the messages say why. check: it lists an error
  2  the command was not understood
  3  build: the site is made, but without what the errors name, as a cutting that cannot be opened`;

/** The commands by name, in the order of the help. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['build', async () => (await import('./build-command.ts')).buildCommand()],
  ['serve', async () => (await import('./serve-command.ts')).serveCommand()],
  ['check', async () => (await import('./check-command.ts')).checkCommand()],
  ['explain', async () => (await import('./explain-command.ts')).explainCommand()],
  ['search', async () => (await import('./search-command.ts')).searchCommand()],
  ['decide', async () => (await import('./decide-command.ts')).decideCommand()],
]);

/** The one command that is asked for, since loading what the others need takes as long as a build of nothing; or all. */
function loadCommands(name = ''): Promise<Command[]> {
  const asked = commands.get(name);
  return Promise.all(asked === undefined ? [...commands.values()].map((load) => load()) : [asked()]);
}

/** Runs the command line; sets the process's exit code, and never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endWhereNobodyReads);
  // Eleventy writes pages and copies files at once; where both fail, as on a full disk, it waits for one of them alone.
  process.on('unhandledRejection', (error) => {
    process.exitCode = report(error);
  });
  const program = new Command('backfile')
    .description('Turns a folder of news text into a dated, linked, searchable static archive.')
    .version(version)
    .addHelpText('after', EXAMPLES);
  for (const command of await loadCommands(argv[2])) program.addCommand(command);
  tellUsage(program, 'backfile');
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** A command that was not understood is thrown to us, with the way to its help; so are all below it. */
function tellUsage(command: Command, name: string): void {
  command.exitOverride().showHelpAfterError(`How it is used: ${name} --help`);
  for (const below of command.commands) tellUsage(below, `${name} ${below.name()}`);
}

/** Whoever reads our output may have enough of it, as `head` does: that is no failure. */
function endWhereNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.done);
}

function report(error: unknown): number {
  if (!(error instanceof Error)) throw error;
  if ('code' in error && String(error.code).startsWith('commander.'))
    return 'exitCode' in error && error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  process.stderr.write(sayError(error));
  if (process.env['BACKFILE_DEBUG'] !== undefined) process.stderr.write(`${error.stack ?? ''}\n`);
  return exitCodes.failed;
}
