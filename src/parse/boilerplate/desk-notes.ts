import { type BoilerplateForm, opening, phrases, whole } from './form.ts';

/** An address to write to, by mail or on a network. */
const ADDRESS = String.raw`(?:[\w.+-]+@[\w-]+\.[\w.-]+|@\w{2,30})`;

/** What the desk notes on a report: who wrote and edited it, whom to ask, where it goes on, where it ends. */
export const deskNotes: readonly BoilerplateForm[] = [
  opening(300, [String.raw`the (?:writer|author)s? (?:is|are|was|were|can be|may be)\b`]),
  opening(80, [String.raw`(?:last )?updated? (?:at|on)\b(?!.*\d{4})`]),
  whole(120, [
    String.raw`(?:(?:e-?mail|twitter|x|instagram|facebook|contact|write to|follow)\s*:?\s*)?${ADDRESS}(?:\s*[,;|/]?\s*(?:and )?${ADDRESS})*`,
  ]),
  opening(
    200,
    phrases`
      with (?:additional )?(?:inputs?|reporting) (?:from|by)
      with (?:assistance|help) (?:from|by) (?=[^,]*$)
      (?:additional )?(?:reporting|writing|editing) by
      edited by
      compiled by
      a version of this (?:article|story) appear(?:s|ed)\b
      this (?:story|article|report) (?:has been|was) (?:edited|published|updated|auto-generated|corrected|first published|produced|translated)
      this (?:story|report) has not been edited`,
    { before: String.raw`(?:[[(]|[–—-]+\s?)?` },
  ),
  opening(
    300,
    phrases`
      eds
      editors?(?: note)?s?\s*:
      \((?:attn|updat|add|recast|correct|refil|relead|repeat|rewrit|chang|fix|remov|clarif|writ|new throughout)[a-z]*\b[^()]*(?:\([^()]*\)[^()]*)*\)$
      embargoed\b[^\d]{0,60}$
      (?:not )?for (?:immediate )?(?:release|publication)[:.]?$`,
  ),
  opening(
    300,
    phrases`
      \(\(.*\)\)$
      reuters messaging\b`,
  ),
  // `mk/sr`, `mkn/ srb/`: who wrote and who edited.
  whole(24, [String.raw`[a-z]{2,5}(?:\/[a-z]{2,5}){1,4}`, String.raw`[a-z]{2,5}(?:\/ ?[a-z]{2,5}){1,4}\/`]),
  // Where it goes on, or comes from.
  whole(
    60,
    phrases`
      \(?continued (?:on|from) (?:page|p\.|column) ?\S.*
      \(?(?:see|please turn to) .{2,30}, (?:page|p\.|pg\.) ?\S.*
      (?:see|from) \p{L}{3,16}, [a-d]?\d{1,2}`,
  ),
  whole(
    16,
    phrases`
      \(?ends?\)?(?:item)?
      \(?more\)?
      -30-
      ###?
      -+\s*ends?\s*-+
      \/\/
      _{2,}
      \*{3}`,
  ),
];
