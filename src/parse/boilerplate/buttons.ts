import { type BoilerplateForm, phrases, whole } from './form.ts';

/** Where a report is shared to: sites set these side by side. */
const WAYS =
  'share|tweet|pin(?: it)?|e-?mail|print|whatsapp|facebook|twitter|linkedin|pinterest|reddit|telegram|copy link';

/** Buttons and invitations to share or follow. */
export const buttons: readonly BoilerplateForm[] = [
  whole(
    90,
    [
      String.raw`(?:(?:${WAYS})[\s|,/]*)+`,
      ...phrases`
        follow us
        like us
        share (?:this|on|via)\b.*
        help .{0,40} by sharing this (?:article|story)
        (?:follow|join|find) (?:us|our|\S+) on\b.*`,
    ],
    { behind: '[!:.]?' },
  ),
  whole(
    160,
    phrases`
      (?:follow|join|like) (?:us|our|the) .*(?:whatsapp|telegram|facebook|twitter|instagram|channel|google news).*
      download (?:our|the) (?:\S+ )?app\b.*
      .{5,100}\b(?:link|click) (?:here|below)\W*`,
  ),
];
