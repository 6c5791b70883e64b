/** The script of every page: `/` goes to the search box, and over http the archive is kept for offline. */

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;

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
  navigator.serviceWorker.register(new URL('sw.js', script)).catch(() => {});
