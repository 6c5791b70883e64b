import { analyse } from 'chardet';
import { decode as decodeAs, encodingExists } from 'iconv-lite';
import { repairDoubleEncoding } from './double-encoding.ts';
import { legacyCodePage } from './legacy-code-page.ts';
import { decodeMixed } from './mixed-encoding.ts';
import { readableText } from './readable-text.ts';

/** What decoding gives: the text with `\n` line ends, or why it is no text. */
export type Decoded = { readonly text: string; readonly encoding: string } | { readonly reason: string };

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** So much of a file is looked at to guess its encoding. */
const SAMPLE = 64 * 1024;

/** Fewer bytes above ASCII than this say too little to guess from. */
const FEWEST_HIGH_BYTES = 12;

/** chardet's own measure, 0 to 100; below it the guess is rather Windows-1252. */
const SUREST_GUESS = 40;

/**
 * Bytes to text. A byte-order mark decides; else valid UTF-8 is UTF-8, and mostly valid UTF-8 is so with stray letters of
 * Windows-1252, as pasted files are; else the encoding is what a page
 * declares, an older one of DOS or the Macintosh in which the text makes sense, or what the letters suggest; else the text is taken as Windows-1252, which newsroom software of the
 * 1990s and 2000s wrote. A file of NUL bytes or control characters is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const bom = BOMS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1];
  if (bom !== undefined) return finish(new TextDecoder(bom).decode(bytes), bom);
  const wide = bytes.includes(0) ? utf16Without(bytes) : undefined;
  if (wide !== undefined) return finish(new TextDecoder(wide).decode(bytes), wide);
  if (bytes.includes(0)) return { reason: 'binary: it holds NUL bytes' };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return finish(utf8, 'utf-8');
  const mixed = decodeMixed(bytes);
  if (mixed !== undefined) return finish(mixed, 'utf-8 and windows-1252 mixed');
  const guess = declared(bytes) ?? legacyCodePage(bytes) ?? guessed(bytes) ?? FALLBACK;
  const text = encodingExists(guess) ? decodeAs(bytes, guess) : UNREADABLE;
  return text.includes(UNREADABLE) ? finish(decodeAs(bytes, FALLBACK), FALLBACK) : finish(text, guess);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * UTF-16 without its mark: in Latin letters every other byte is NUL, in others those of spaces and line ends are, and
 * never the other byte of a letter.
 */
function utf16Without(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.3;
  const some = sample.length * 0.03;
  if (even === 0 && odd > some) return 'utf-16le';
  if (odd === 0 && even > some) return 'utf-16be';
  if (odd > many && even < many / 20) return 'utf-16le';
  return even > many && odd < many / 20 ? 'utf-16be' : undefined;
}

/** A page or XML file names its encoding near the top, in ASCII. */
function declared(bytes: Uint8Array): string | undefined {
  const top = decodeAs(bytes.subarray(0, 2048), 'latin1');
  return /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?([\w-]+)|<\?xml\b[^>]{0,100}\bencoding\s*=\s*["']([\w-]+)/iu
    .exec(top)
    ?.slice(1)
    .find(Boolean)
    ?.toLowerCase();
}

function guessed(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0) < FEWEST_HIGH_BYTES) return undefined;
  const [best] = analyse(sample);
  if (!best || best.confidence < SUREST_GUESS || /^(?:ASCII|UTF-|ISO-8859-1$|ISO-2022)/iu.test(best.name))
    return undefined;
  return best.name.toLowerCase();
}

/** Stands for bytes that an encoding does not know. */
const UNREADABLE = '\ufffd';

const FALLBACK = 'windows-1252';

/** Characters that text has no use for; more than a few mean that the file is none. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;

function finish(decoded: string, encoding: string): Decoded {
  if (decoded.trim() === '') return { reason: 'empty: there is no text in it' };
  if ((decoded.match(CONTROL)?.length ?? 0) > decoded.length / 100) {
    return { reason: 'binary: it is full of control characters' };
  }
  const text = readableText(decoded.replace(/\r\n?/gu, '\n'));
  const repaired = repairDoubleEncoding(text);
  return { text: repaired, encoding: repaired === text ? encoding : `${encoding}, encoded twice and repaired` };
}
