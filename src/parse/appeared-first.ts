/**
 * The line that WordPress puts below each report of a feed, with the name of its site, in the languages that it speaks:
 * `The post Lamp to be rebuilt appeared first on Norvik Post.`
 */
const FORMS: readonly RegExp[] = [
  /^The post .+? (?:appeared first|first appeared) on (?<outlet>.+)$/u,
  /^Der Beitrag .+? erschien zuerst auf (?<outlet>.+)$/u,
  /^(?:L['’]article|Cet article) .+? est apparu en premier sur (?<outlet>.+)$/u,
  /^La entrada .+? (?:se publicó primero|aparece primero|apareció primero) en (?<outlet>.+)$/u,
  /^(?:O post|A publicação|O conteúdo) .+? (?:apareceu|aparece) primeiro em (?<outlet>.+)$/u,
  /^L['’]articolo .+? (?:proviene da|sembra essere il primo su) (?<outlet>.+)$/u,
  /^Het bericht .+? verscheen eerst op (?<outlet>.+)$/u,
  /^Inlägget .+? dök först upp på (?<outlet>.+)$/u,
  /^Innlegget .+? dukket først opp på (?<outlet>.+)$/u,
  /^Artykuł .+? pochodzi z serwisu (?<outlet>.+)$/u,
  /^(?:Сообщение|Запись) .+? (?:появились сначала|впервые появилась) на (?<outlet>.+)$/u,
  /^.+? yazısı ilk önce (?<outlet>.+) üzerinde ortaya çıktı$/u,
  /^ظهرت المقالة .+? (?:أولاً|أولا) على (?<outlet>.+)$/u,
  /^投稿 .+? は (?<outlet>.+) に最初に表示されました$/u,
];

/** What the line opens or closes with: to look for that first is cheaper. */
const MAY_BE =
  /^(?:The post|Der Beitrag|L['’]articl[eo]|Cet article|La entrada|O post|A publicação|O conteúdo|Het bericht|Inlägget|Innlegget|Artykuł|Сообщение|Запись|ظهرت المقالة|投稿) |ortaya çıktı\.?$/u;

/** A title and a site's name are no longer. */
const LONGEST = 400;

/** The site that such a line names, or null where a line is none. */
export function siteAppearedOn(text: string): string | null {
  if (text.length > LONGEST || !MAY_BE.test(text)) return null;
  const line = text.replace(/[.。\s]+$/u, '');
  const outlet = FORMS.map((form) => form.exec(line)?.groups?.['outlet']).find((found) => found !== undefined);
  return outlet === undefined || outlet.length > 60 ? null : outlet;
}
