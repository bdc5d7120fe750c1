import type { AccessPolicy } from '../../shared/access/access-policy.ts';
import { Role } from '../../shared/access/permissions.ts';
import { COMMON_PASSWORDS, COMMON_WORDS, OFFICE_WORDS } from './sign-in/password.catalogue.ts';

/** Longest password taken, in characters: hashing a longer one would only cost time. */
export const MAX_PASSWORD = 200;

export type Weakness = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_PLAIN' | 'COMMON' | 'HOLDS_NAME';

/**
 * Why a password is refused, or null. Length counts characters, so that a Chinese sentence is as good as a Latin one; kinds are upper case,
 * lower case, digit and everything else.
 */
export function passwordWeakness(
  password: string,
  username: string,
  policy: Pick<AccessPolicy, 'passwordMinLength' | 'passwordClasses' | 'passwordDenied'>,
): Weakness | null {
  const { length } = [...password];
  if (length < policy.passwordMinLength) return 'TOO_SHORT';
  if (length > MAX_PASSWORD) return 'TOO_LONG';
  const small = password.toLowerCase();
  if (username.length >= 3 && small.includes(username.toLowerCase())) return 'HOLDS_NAME';
  if (isCommon(small) || [...OFFICE_WORDS, ...policy.passwordDenied].some((word) => small.includes(word)))
    return 'COMMON';
  const kinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u].filter((kind) =>
    kind.test(password),
  ).length;
  return kinds < policy.passwordClasses ? 'TOO_PLAIN' : null;
}

const isCommon = (small: string): boolean =>
  COMMON_PASSWORDS.has(small) || COMMON_WORDS.has(small.replaceAll(/[^\p{L}]/gu, '')) || new Set(small).size < 4;

/** Which of three officers a role belongs to; one person is never two of them. */
export type Duty = 'ADMINISTRATION' | 'AUDIT' | 'BUSINESS';

const dutyOf = (role: Role): Duty => {
  if (role === Role.ADMINISTRATOR) return 'ADMINISTRATION';
  return role === Role.AUDITOR ? 'AUDIT' : 'BUSINESS';
};

/**
 * Whether one person may hold these roles together: who keeps the users does no business and does not audit, who audits enters nothing
 * (三员分立, set here after GB/T 22239-2019; the database refuses it too, `user_role_separate_duties`).
 */
export const areCompatible = (roles: readonly Role[]): boolean => new Set(roles.map(dutyOf)).size <= 1;

/** How many units a scope of each kind names. 全部 and 本人 name none, 本级 and 本级及以下 are of one unit, 自定义 is any set. */
export const SCOPE_UNITS = {
  ALL: { min: 0, max: 0 },
  OWN_LEVEL: { min: 1, max: 1 },
  OWN_AND_BELOW: { min: 1, max: 1 },
  CUSTOM: { min: 1, max: 1000 },
  SELF: { min: 0, max: 0 },
} as const;

/** Small letters, digits, dot, hyphen and underline, 2 to 40, the first a letter or digit. */
export const isUsername = (text: string): boolean => /^[a-z0-9][a-z0-9._-]{1,39}$/.test(text);
