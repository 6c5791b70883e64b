import { apposedBody } from './apposed-body.ts';
import { apposedPlace } from './apposed-place.ts';
import { membersOf } from './members-of.ts';
import { address } from './address.ts';
import { alAlone } from './al-alone.ts';
import { bodyNoun } from './body-noun.ts';
import { capitals } from './capitals.ts';
import { cause } from './cause.ts';
import type { Clue } from './clue.ts';
import { closingHead } from './closing-head.ts';
import { dealings } from './dealings.ts';
import { firm } from './firm.ts';
import { leadingHead } from './leading-head.ts';
import { innerCapital } from './inner-capital.ts';
import { izafat } from './izafat.ts';
import { hyphenedGiven } from './hyphened-given.ts';
import { introduced } from './introduced.ts';
import { knownBody } from './known-body.ts';
import { knownPlace } from './known-place.ts';
import { match } from './match.ts';
import { nameLists } from './name-lists.ts';
import { nameShape } from './name-shape.ts';
import { neighbours } from './neighbours.ts';
import { numbered } from './numbered.ts';
import { officerOf } from './officer-of.ts';
import { openingWord } from './opening-word.ts';
import { postNominal } from './post-nominal.ts';
import { quoted } from './quoted.ts';
import { rating } from './rating.ts';
import { relation } from './relation.ts';
import { roleAfter } from './role-after.ts';
import { roleBefore } from './role-before.ts';
import { sayingVerb } from './saying-verb.ts';
import { ship } from './ship.ts';
import { thePlace } from './the-place.ts';
import { titleBefore } from './title-before.ts';
import { titleCase } from './title-case.ts';
import { ways } from './ways.ts';

/** All clues; their votes are added, so the order only decides which of two equals is shown as the reason. */
export const clues: readonly Clue[] = [
  titleBefore,
  roleBefore,
  roleAfter,
  sayingVerb,
  nameLists,
  nameShape,
  hyphenedGiven,
  closingHead,
  leadingHead,
  firm,
  innerCapital,
  cause,
  alAlone,
  knownPlace,
  izafat,
  knownBody,
  introduced,
  capitals,
  neighbours,
  numbered,
  officerOf,
  postNominal,
  rating,
  relation,
  ship,
  bodyNoun,
  membersOf,
  dealings,
  match,
  apposedBody,
  address,
  apposedPlace,
  thePlace,
  ways,
  quoted,
  titleCase,
  openingWord,
];
