import { decode as decodeBytes } from 'iconv-lite';

/**
 * Windows-1252 back to bytes, by character; what the code page leaves open maps to itself, as browsers do.
 * Not by `TextDecoder`: that of Node 20 reads Windows-1252 as Latin-1.
 */
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, i) => [decodeBytes(Buffer.from([i + 128]), 'windows-1252'), i + 128] as const).filter(
    ([letter]) => letter !== '\ufffd',
  ),
);

/** Runs of characters that Windows-1252 has above ASCII. */
const RUN = new RegExp(`[${[...BYTE_OF.keys()].join('')}\u0080-\u009f]{2,}`, 'gu');

/** Each is UTF-8 of three bytes read as Windows-1252: `â€™`, `â€œ`. Nothing else looks like it. */
const TELLTALE = /â€|ï»¿|â‚¬|â„¢/u;

/** A closing quotation mark whose last byte has no letter in Windows-1252 and was lost. */
const LOST_QUOTE = 'â€\ufffd';

/** A text encoded more often than this is past repair. */
const MOST = 3;

/**
 * Undoes UTF-8 that was read as Windows-1252 and saved as UTF-8 again (`â€™` for `’`), run by run, since
 * editors paste sound and broken text together. Left alone unless the text shows the tell-tale runs.
 */
export function repairDoubleEncoding(text: string): string {
  let repaired = text;
  for (let round = 0; round < MOST && isBroken(repaired); round += 1) {
    const once = repaired.replaceAll(LOST_QUOTE, '”').replace(RUN, repairRun);
    if (once === repaired) break;
    repaired = once;
  }
  return repaired;
}

/** `Ã©`, `Ã¼`: two bytes of UTF-8; one alone may be meant, several are not. */
const PAIR = /[ÃÂÄÅØÙÐÑ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]/gu;

const isBroken = (text: string): boolean => TELLTALE.test(text) || (text.match(PAIR)?.length ?? 0) > 2;

function repairRun(run: string): string {
  const bytes = run.split('').map((letter) => BYTE_OF.get(letter) ?? letter.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return run;
  }
}
