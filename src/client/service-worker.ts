/// <reference lib="webworker" />
/**
 * Keeps what a reader has seen of the archive, or all of it where the reader asks, so that it reads and
 * searches without a network. While there is a network it is always asked first: nothing stale is shown.
 */

import { offlineFile, type OfflineList, type OfflineMessage, offlineRestFile } from '../site/offline-list.ts';

/** Changes with every build that changes the archive; put in by the build. */
declare const BACKFILE_VERSION: string;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const cacheName = `backfile-${BACKFILE_VERSION}`;
/** Entry that says the whole archive was saved, so that the next version saves it whole again. */
const savedWhole = 'offline.saved';
/** Files fetched side by side when the whole archive is saved. */
const SIDE_BY_SIDE = 8;

const address = (file: string): string => new URL(file, worker.registration.scope).href;

/** A page's address without what only its script reads: one copy serves every search. */
function bare(request: Request): string {
  const url = new URL(request.url);
  url.search = '';
  url.hash = '';
  return url.href;
}

async function fetchFresh<Content>(file: string): Promise<Content> {
  const response = await fetch(address(file), { cache: 'no-store' });
  return (await response.json()) as Content;
}

async function save(files: readonly string[], tell: (done: number) => void = () => {}): Promise<void> {
  const cache = await caches.open(cacheName);
  for (let start = 0; start < files.length; start += SIDE_BY_SIDE) {
    const batch = files.slice(start, start + SIDE_BY_SIDE).map(address);
    await Promise.all(
      batch.map(async (file) => (await cache.match(file)) ?? cache.add(new Request(file, { cache: 'no-cache' }))),
    );
    tell(Math.min(start + SIDE_BY_SIDE, files.length));
  }
}

async function saveWhole(tell?: (done: number, of: number) => void): Promise<void> {
  const { core } = await fetchFresh<OfflineList>(offlineFile);
  const files = [...core, ...(await fetchFresh<string[]>(offlineRestFile))];
  await save(files, (done) => tell?.(done, files.length));
  await (await caches.open(cacheName)).put(address(savedWhole), new Response(''));
}

async function install(): Promise<void> {
  await save((await fetchFresh<OfflineList>(offlineFile)).core);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await worker.clients.claim();
  const old = (await caches.keys()).filter((name) => name.startsWith('backfile-') && name !== cacheName);
  if ((await caches.match(address(savedWhole))) !== undefined) await saveWhole();
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request);
    if (response.ok && response.status !== 206) await cache.put(bare(request), response.clone());
    return response;
  } catch (error) {
    const kept = (await cache.match(bare(request))) ?? (await caches.match(bare(request)));
    if (kept !== undefined) return kept;
    const page = request.mode === 'navigate' ? await cache.match(address('404.html')) : undefined;
    if (page !== undefined) return page;
    throw error;
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(worker.registration.scope)) event.respondWith(answer(request));
});
worker.addEventListener('message', (event) => {
  const port = event.ports[0];
  const tell = (message: OfflineMessage): void => port?.postMessage(message);
  event.waitUntil(
    saveWhole((done, of) => tell({ done, of })).then(
      () => tell({ saved: true }),
      (error: unknown) => tell({ failed: String(error) }),
    ),
  );
});
