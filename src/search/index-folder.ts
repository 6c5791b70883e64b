/** Folder of the index and of Pagefind's script, below the search folder. */
export const indexFolder = 'pagefind';
