import { type BoilerplateForm, closing, opening, phrases, whole } from './form.ts';

/** Pointers to other stories, and to the rest of this one. */
export const pointers: readonly BoilerplateForm[] = [
  opening(
    300,
    phrases`
      also read
      read also
      also see
      see also
      you (?:may|might) (?:also )?like
      click here
      to read more`,
    { before: '[[(]?', behind: String.raw`\b` },
  ),
  opening(
    300,
    phrases`
      read
      read more
      related
      more
      more (?:from|on)
      must read
      watch
      watch (?:also|more)
      recommended
      trending`,
    { before: '[[(]?', behind: String.raw`\s*[:|»>]` },
  ),
  whole(
    70,
    phrases`
      read more
      related
      related (?:stories|articles|news|posts|topics|coverage)
      more (?:from|on) [^.]*
      more stories
      must read
      don['’]t miss
      recommended
      trending
      most (?:read|popular|viewed|shared)(?: (?:from|on|in|stories|articles|news)\b.{0,40})?
      keep up with the latest\b.{0,50}
      read (?:next|the full (?:story|article))
      (?:continue|keep) reading(?: on [^.]{2,40})?
      story continues`,
    { behind: '[>»…. ]*' },
  ),
  whole(90, [String.raw`(?:read|see|watch) (?:more|the (?:full|whole) (?:story|article|report))\b[^.!?]{0,60}[»>→]`]),
  closing(500, [String.raw`[^.]\sread more\W*`]),
  opening(120, [String.raw`read the (?:original|full)(?: article| story| report)?\b`]),
];
