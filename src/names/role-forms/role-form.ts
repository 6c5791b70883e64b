import type { Candidate } from '../candidate.ts';
import type { Token } from '../words/token.ts';

/** One form in which a role stands beside a name, with a comma between. */
export interface RoleForm {
  /** Where it is written so: in English, in other languages, or in all. */
  readonly language: 'English' | 'other' | 'any';
  /** The words of the role, or null where it does not stand in this form. */
  readonly find: (candidate: Candidate) => readonly Token[] | null;
}
