import type { DatelineFound } from './dateline-form.ts';

const HAN = String.raw`\p{Script=Han}`;
const HANGUL = String.raw`\p{Script=Hangul}`;
const WRITER = String.raw`(?:\s*[（(]\s*(?:本报|本網|本网)?(?:见习|首席|特约)?(?:记者|記者|通讯员|通訊員)[\s:：]*(?<writer>[^（）()]{2,40})[)）])?\s*`;

/**
 * How agencies and papers of China, Korea and Japan open a report:
 * - `新华社海登3月9日电（记者 张三）`, `中新网海登3月9日电`
 * - `北湾日报讯（记者 张三）`, `本报讯（记者 张三）`
 * - `(서울=연합뉴스) 김철수 기자 = `, `[서울=뉴시스] `, `[북만일보 = 김철수 기자] `
 * - `[東京 9日 ロイター] - `, `【東京時事】`
 */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `^(?<agency>${HAN}{2,8}?[社网網报報])(?<place>${HAN}{2,8}?)??(?<day>(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)[电電讯訊][：:]?${WRITER}`,
    'u',
  ),
  new RegExp(`^(?<agency>${HAN}{1,7}?[社网網报報])[讯訊](?=[\\s：:（(])[：:]?${WRITER}`, 'u'),
  new RegExp(
    `^[([](?<place>${HANGUL}{2,6})=(?<agency>[${HANGUL}A-Z\\d]{2,10})[)\\]]\\s*(?:(?<writer>${HANGUL}{2,4}(?:\\s?[·,]\\s?${HANGUL}{2,4}){0,3})\\s?(?:기자|특파원|통신원)\\s*=\\s*|=\\s*)?`,
    'u',
  ),
  new RegExp(
    `^[([](?<agency>[${HANGUL}A-Z\\d]{2,12})\\s?=\\s?(?<writer>${HANGUL}{2,4}(?:\\s?[·,]\\s?${HANGUL}{2,4}){0,3})\\s?(?:기자|특파원|통신원)[)\\]]\\s*`,
    'u',
  ),
  /^[[［【](?<place>[\p{Script=Han}\p{Script=Katakana}ー]{2,8}?)(?:\s?\d{1,2}日)?\s?(?<agency>ロイター|時事|共同|AFP|AP)[\]］】]\s*(?:[-–—]\s+)?/u,
];

/** `本报`: this paper, which its report does not name. */
const THIS_PAPER = /^本[报報网網]$/u;

/** Whether a paragraph may open so. */
const OPENS = /^[\p{Script=Han}([［【]/u;

/** The opening of a report in Chinese, Korean or Japanese, or null. */
export function readEastAsianDateline(opening: string): DatelineFound | null {
  if (!OPENS.test(opening)) return null;
  const match = FORMS.map((form) => form.exec(opening)).find((found) => found !== null);
  if (!match) return null;
  const { place, agency = '', day, writer } = match.groups ?? {};
  return {
    place: place ?? null,
    agency: THIS_PAPER.test(agency) ? null : agency,
    day: day ?? null,
    writer: writer?.trim() ?? null,
    length: match[0].length,
    weak: false,
  };
}
