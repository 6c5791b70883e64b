/** The page as linkedom parses it, in the little that is asked of it. */
export interface Page {
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** What a page says of its article; names are those of header lines and front matter. */
export type PageFields = Readonly<Record<string, string>>;

/** The fields that hold something. */
export const filled = (fields: PageFields): PageFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
