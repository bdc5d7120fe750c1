/**
 * What an office may set about log-in and sessions; the two texts it can be measured by contradict each other (OWASP ASVS 5.0 wants no
 * composition rule, GB/T 22239-2019 wants one), so both are settings.
 */
export interface AccessPolicy {
  /** Failed log-ins of one account, from wherever, until it is locked. */
  readonly attemptsPerAccount: number;
  /** Failed log-ins from one address, for whichever account, until that address is locked; higher, since an office shares an address. */
  readonly attemptsPerSource: number;
  /** Seconds without a further attempt until a lock ends. */
  readonly lockSeconds: number;
  /** Seconds without a request until a session ends. */
  readonly idleSeconds: number;
  /** Seconds after log-in at which a session ends whatever happens. */
  readonly absoluteSeconds: number;
  readonly passwordMinLength: number;
  /** Of upper case, lower case, digit and other, how many a password must mix; 0 switches the rule off. */
  readonly passwordClasses: number;
  /** Extra words no password may hold, in lower case, beside the built-in list. */
  readonly passwordDenied: readonly string[];
}

/** 5 failures, locked 15 minutes; idle 30 minutes, 12 hours at most; 8 characters of 3 kinds (set here, within what both texts allow). */
export const ACCESS_POLICY: AccessPolicy = {
  attemptsPerAccount: 5,
  attemptsPerSource: 20,
  lockSeconds: 15 * 60,
  idleSeconds: 30 * 60,
  absoluteSeconds: 12 * 60 * 60,
  passwordMinLength: 8,
  passwordClasses: 3,
  passwordDenied: [],
};
