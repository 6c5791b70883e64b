import type { Token } from '../words/token.ts';

/** Codes of ISO 4217 that papers write before a sum, or words of money: `GHS 40`. */
const codes =
  /^(?:aed|aud|bdt|brl|bwp|cad|chf|cny|eur|gbp|ghs|hkd|idr|inr|jpy|kes|krw|lkr|mmk|mur|mwk|myr|naira|ngn|npr|nzd|omr|pgk|php|pkr|qar|rmb|rs|rub|rwf|sar|sgd|thb|try|twd|tzs|uah|ugx|usd|vnd|xaf|xof|zar|zmw|zwl)$/;

const sign = /^\p{Sc}/u;

/** Whether the word at this place says what money a sum is: `US$96 million`, `ZWL$500`, `GHS 40`. */
export function tellsMoney(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (next === undefined || token.shape !== 'caps') return false;
  return next.start === token.end ? sign.test(next.text) : next.shape === 'number' && codes.test(token.key);
}
