import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) return named;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return [
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...PLACES,
    chromium.executablePath(),
  ].find(runs);
}

const isDebianRoot = (): boolean => process.getuid?.() === 0 && runs('/usr/bin/apt-get');

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function install(): void {
  if (isDebianRoot()) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  } else run('npx', 'playwright-core', 'install', 'chromium');
}

/**
 * Path of a Chromium, Chrome or Edge: `CHROME_PATH`, else one that is installed, else one that is
 * installed now.
 * @throws Error that says what to do where there is none and none can be installed.
 */
export function findBrowser(): string {
  const found = installed();
  if (found !== undefined) return found;
  try {
    install();
  } catch (error) {
    throw new Error(
      'The browser tests need Chromium, Chrome or Edge, and none could be installed. Install one, or set CHROME_PATH to its program.',
      { cause: error },
    );
  }
  const now = installed();
  if (now === undefined)
    throw new Error('A browser was installed but cannot be found. Set CHROME_PATH to its program.');
  return now;
}
