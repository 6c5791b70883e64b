import { findRecord } from './find-record.ts';
import { pageAddress } from './search-folder.ts';

/** The script of every page: `/` goes to the search box, and over http the archive is kept for offline. */

document.addEventListener('keydown', (event) => {
  const { target } = event;
  const writing =
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.nodeName));
  if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (box === null) return;
  event.preventDefault();
  box.focus();
  box.select();
});

if ('serviceWorker' in navigator && location.protocol.startsWith('http'))
  // Where it cannot be kept (a private window, no space left) the archive is read as without it.
  navigator.serviceWorker.register(pageAddress('sw.js')).catch(() => {});

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-find]')) findRecord(form);
