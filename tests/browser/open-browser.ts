import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** A headless browser that speaks to nobody but the pages it is shown. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}
