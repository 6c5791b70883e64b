/** A role and how many articles give it. */
export interface GivenRole {
  readonly role: string;
  readonly count: number;
}

/** How often a fuller form must be given, against the shorter, to stand for it. */
const oftenEnough = 0.5;

/**
 * The chief role, in the fullest form that is usual: `FM` and `Minister` become `Foreign Minister` where
 * about as many articles write that. Empty where no role is given.
 */
export function fullestRole(roles: readonly GivenRole[]): string {
  const [chief, ...others] = roles.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (chief === undefined) return '';
  const fuller = others
    .filter(({ role, count }) => count >= chief.count * oftenEnough && isFuller(role, chief.role))
    .sort((a, b) => b.role.length - a.role.length);
  return (fuller[0] ?? chief).role;
}

function isFuller(long: string, short: string): boolean {
  const words = long.split(/\s+/u);
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    initials.toLowerCase() === short.toLowerCase() || (long.length > short.length && ` ${long} `.includes(` ${short} `))
  );
}
