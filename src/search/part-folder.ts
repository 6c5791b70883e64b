/** Folder of a part of the index, below the search folder; the first one's holds Pagefind's script as well. */
export function partFolder(part: number): string {
  return `part-${part}`;
}
