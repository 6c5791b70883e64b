/** The up and down arrows move from the search box through the results' links and back. */
export function moveByArrows(input: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const links = [...results.querySelectorAll<HTMLElement>('h2 a')];
    const now = document.activeElement;
    const at = links.indexOf(now as HTMLElement);
    if (by === 0 || (at === -1 && (now !== input || by === -1))) return;
    event.preventDefault();
    (links[at + by] ?? (at + by < 0 ? input : links.at(-1)))?.focus();
  });
}
