import { offlineFile, type OfflineList, type OfflineMessage } from '../site/offline-list.ts';
import { pageAddress } from './search-folder.ts';
import { fill } from '../fill.ts';
import { strings } from './strings.ts';

/** Offers to save the whole archive in the browser, where that can be done: over http, with its size. */
export async function offerOffline(place: HTMLElement): Promise<void> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const { active } = await navigator.serviceWorker.ready;
  const { size } = (await (await fetch(pageAddress(offlineFile))).json()) as OfflineList;
  const button = place.querySelector('button');
  const told = place.querySelector('[role=status]');
  if (button === null || told === null || active === null) return;
  button.textContent = fill(strings.saveOffline, { size: (size / 1e6).toFixed(1) });
  button.addEventListener('click', () => {
    const { port1, port2 } = new MessageChannel();
    button.disabled = true;
    port1.addEventListener('message', ({ data }: MessageEvent<OfflineMessage>) => {
      told.textContent = tellOf(data);
      if (!('done' in data)) button.disabled = false;
    });
    port1.start();
    active.postMessage('save', [port2]);
  });
  place.hidden = false;
}

function tellOf(message: OfflineMessage): string {
  if ('done' in message) return `${Math.floor((message.done / message.of) * 100)} %`;
  return 'saved' in message ? strings.savedOffline : fill(strings.notSaved, { why: message.failed });
}
