import type { Candidate } from '../candidate.ts';
import type { Token } from '../words/token.ts';
import { officeBehind } from './office-behind.ts';
import { officeInFront } from './office-in-front.ts';
import { roleBehind } from './role-behind.ts';
import type { RoleForm } from './role-form.ts';
import { roleInFront } from './role-in-front.ts';
import { roleInFrontAbroad } from './role-in-front-abroad.ts';

/**
 * In order; the first that fits is taken. In English a list has each name before its role; elsewhere the role comes
 * first.
 */
const forms: readonly RoleForm[] = [roleInFrontAbroad, roleBehind, officeBehind, officeInFront, roleInFront];

const inEnglish = forms.filter(({ language }) => language !== 'other');
const abroad = forms.filter(({ language }) => language !== 'English');

/** The role that stands beside a name with a comma between, or null. */
export function roleBesideComma(candidate: Candidate): readonly Token[] | null {
  for (const form of candidate.passage.foreign ? abroad : inEnglish) {
    const role = form.find(candidate);
    if (role !== null) return role;
  }
  return null;
}
