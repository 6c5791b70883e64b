import type { Article, Block } from '../model.ts';

/** The first paragraph of a report's own text: a line with its day, its writer or its paper often stands above. */
export function ledeBlock({ blocks }: Pick<Article, 'blocks'>): Block | undefined {
  return blocks.find(({ kind }) => kind === 'paragraph') ?? blocks.find(({ kind }) => kind !== 'boilerplate');
}
