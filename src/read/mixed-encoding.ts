import { decode } from 'iconv-lite';

/** In other encodings some letters beside each other look like UTF-8 by chance, but never a third of them. */
const LEAST_SHARE = 1 / 3;

/** So many letters of UTF-8 cannot be chance where most others are none. */
const FEWEST = 2;

/** The length of the well-formed UTF-8 letter above ASCII that begins at an offset; 0 where none does. */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (first > 0xf4 || at + length > bytes.length) return 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/**
 * UTF-8 into which letters of Windows-1252 were pasted, each read as what it is; undefined where too little of a file
 * is UTF-8 for that.
 */
export function decodeMixed(bytes: Uint8Array): string | undefined {
  const stray: number[] = [];
  let letters = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = (bytes[at] ?? 0) < 0x80 ? 1 : letterLength(bytes, at);
    if (length > 1) letters += 1;
    if (length === 0) stray.push(at);
    at += length || 1;
  }
  if (letters < FEWEST || letters < (letters + stray.length) * LEAST_SHARE) return undefined;
  const utf8 = new TextDecoder('utf-8');
  const parts = stray.map((at, i) => {
    const from = i === 0 ? 0 : (stray[i - 1] ?? 0) + 1;
    return utf8.decode(bytes.subarray(from, at)) + decode(bytes.subarray(at, at + 1), 'windows-1252');
  });
  return parts.join('') + utf8.decode(bytes.subarray((stray.at(-1) ?? -1) + 1));
}
