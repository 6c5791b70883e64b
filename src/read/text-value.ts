import { asText } from './as-text.ts';

/**
 * The value that holds a record's text, as text: of a list each entry is a paragraph, `["…", {"text": "…"}]`; but where
 * strings stand between objects they are stretches of one text, as Telegram exports what has links and bold words in it.
 */
export function textValue(value: unknown): string {
  if (!Array.isArray(value)) return asText(value);
  const parts = value.map(partText);
  if (parts.some((part) => part === null)) return asText(value);
  const kinds = new Set(value.map((part: unknown) => typeof part));
  return parts.join(kinds.size > 1 ? '' : '\n\n');
}

/** A paragraph, or an object that holds one under `text`; null where it is neither. */
function partText(part: unknown): string | null {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null || !('text' in part)) return null;
  return typeof part.text === 'string' ? part.text : null;
}
