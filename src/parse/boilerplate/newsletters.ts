import { type BoilerplateForm, holding, opening, phrases, whole } from './form.ts';

/** Letters to subscribe to, what surrounds such a letter, and what only subscribers may read. */
export const newsletters: readonly BoilerplateForm[] = [
  opening(
    260,
    phrases`
      sign up (?:for|to)\b
      subscribe\b
      get (?:the )?(?:latest|breaking|daily|top)\b.*(?:inbox|newsletter|alerts?|app|email)
      enter your email`,
  ),
  opening(300, [String.raw`thanks for reading\b.*\bsubscribe\b`]),
  whole(
    300,
    phrases`
      this (?:article|story|content) is (?:for|available to|only available to) (?:paying |paid )?(?:subscribers|members)\b.*
      (?:subscribe|register|log in|sign in) to (?:continue reading|read (?:the )?(?:full|rest|more))\b.*
      to (?:continue|keep) reading,? (?:please )?(?:subscribe|register|log in|sign in|become)\b.*
      .{0,60}already (?:have an account|a (?:subscriber|member))\?.*`,
  ),
  opening(
    260,
    phrases`
      (?:view|read|open|see) (?:this |it |the )?(?:e-?mail |message |newsletter )?(?:in|on) (?:your |a |the )?(?:web ?)?(?:browser|web)\b
      view online$
      (?:having )?trouble (?:viewing|reading) this\b
      (?:was this|if this) (?:e-?mail|newsletter) (?:was )?forwarded to you
      you(?:['’]re| are| have) (?:been )?(?:receiving|received|getting|sent)\b
      this (?:e-?mail|message|newsletter) (?:was|is being|has been) sent\b
      (?:manage|update|change) your (?:e-?mail |subscription )?(?:preferences|settings|subscriptions?)\b
      forward (?:this |it )?(?:e-?mail )?to a friend
      to unsubscribe\b
      unsubscribe\b`,
  ),
  holding(260, [String.raw`your inbox\b`]),
  // Appeals for gifts, which speak to the reader.
  {
    ...opening(
      400,
      phrases`
        (?:support|contributions|donations) from (?:our )?(?:readers|viewers|listeners|supporters|people) (?:like you|is|are|keeps?|helps?|mean)\b
        your (?:tax[- ]deductible |generous |monthly )?(?:gift|donation|contribution) (?:can|will|helps?|makes?|keeps?|supports?)\b
        (?:please )?donate (?:now|today|here|to us|to our)\b
        (?:please )?consider (?:making a donation|donating|supporting (?:us|our)|becoming a|a (?:gift|donation))
        (?:please )?support (?:our|independent|quality|local|free) (?:journalism|newsroom|reporting)\b
        (?:please )?become a (?:\S+ )?(?:supporter|patron)\b
        you are (?:visiting|reading) (?:us|this) because\b
        if you(?:['’]ve seen)? (?:value|like|enjoy|believe|appreciate)\b.{0,200}\b(?:contribut|donat|subscrib|our (?:reporting|journalism|newsroom|work)\b)
        we (?:rely|depend) on (?:the )?(?:contributions|donations|support|generosity|readers)\b
        as a (?:501\(c\)\(3\) )?non-?profit\b.{0,80}\b(?:we|our)\b`,
    ),
    mark: 'you',
  },
];
