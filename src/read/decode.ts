/** What decoding gives: the text with `\n` line ends, or why it is no text. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly reason: string };

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function fromBom(bytes: Uint8Array): string | undefined {
  return BOMS.find(([bom]) => bom.every((byte, i) => bytes[i] === byte))?.[1];
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Bytes to text. A byte-order mark decides; else valid UTF-8 is UTF-8; else the text is taken as
 * Windows-1252, which newsroom software of the 1990s and 2000s wrote and which decodes any bytes.
 * A NUL byte without a byte-order mark means a binary file.
 */
export function decode(bytes: Uint8Array): Decoded {
  const bom = fromBom(bytes);
  if (bom !== undefined) return finish(new TextDecoder(bom).decode(bytes), bom);
  if (bytes.includes(0)) return { reason: 'binary: it holds NUL bytes' };
  const utf8 = strictUtf8(bytes);
  return utf8 === undefined
    ? finish(new TextDecoder('windows-1252').decode(bytes), 'windows-1252')
    : finish(utf8, 'utf-8');
}

function finish(text: string, encoding: string): Decoded {
  if (text.trim() === '') return { reason: 'empty: there is no text in it' };
  return { text: text.replace(/\r\n?/g, '\n'), encoding };
}
