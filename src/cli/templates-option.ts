import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';

function toFolder(value: string): string {
  if (!existsSync(value)) throw new InvalidArgumentError('There is no such folder.');
  return value;
}

/** For every command that writes a site. The folder is named, never found: templates are code. */
export const templatesOption = new Option(
  '-t, --templates <folder>',
  'folder of templates and a style.css of your own, laid over ours',
).argParser(toFolder);
