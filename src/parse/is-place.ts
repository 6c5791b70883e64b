import { MONTH } from './dateline-parts.ts';

/** Words that stand before a colon, dash or bracket at the head of a paragraph and are no place. */
const NOT_PLACES =
  /^(?:Adds|Advertisement|After|Also|An?(?=\s)|Analysis|And|Answer|As|At|Author|Background|Before|Breaking|But|By|Byline|Caption|Context|Copyright|Correction|Corrects|Date|Dateline|Dear|During|Editor|Editorial|Exclusive|Explained|Explainer|Fact|Feature|File|For|From|Good|Headline|Here|How|However|If|Image|In|Interview|It|Key(?! West)|Language|Last|Latest|Listen|Live(?! Oak)|Location|Must|Next|Note|On|Opinion|Photo|Picture|Pictured|Place|Poll|Profile|Published|Question|Quote|Read|Recasts|Refiles|Related|Releads|Repeats|Report|Review|Scoop|See|Since|Source|Sources|Spoiler|Sponsored|Subject|Summary|Tags?|That|The(?! Hague)|This|Timeline|Title|Topic|Updates?|Updated|URL|Verdict|Video|Warning|Watch|What|When|Where|Who|Why|With|Writes|Yes|No)(?=[\s,:./]|$)/iu;

/** Who speaks, in a transcript: `ANA RUIZ, HOST:`. */
const SPEAKER = /,\s*(?:host|byline|anchor|reporter|correspondent|moderator)$/iu;

const CALENDAR = new RegExp(
  String.raw`^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH}\s|Today|Yesterday|Tomorrow)`,
  'u',
);

/** Whether words before a report can be a place: no label, no speaker, no day. */
export const isPlace = (text: string): boolean => !NOT_PLACES.test(text) && !SPEAKER.test(text) && !CALENDAR.test(text);
