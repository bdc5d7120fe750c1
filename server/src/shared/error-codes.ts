/**
 * Every code a client can see, with its class: `rule` and `input` are a person's to mend, `access` is a right that is missing,
 * `not-found` also stands for what lies outside the scope, `conflict` may be tried again after a look.
 * schema/ERRORS.md and the console's messages list the same codes (contract test).
 */
export const ERROR_CODES = {
  ACCESS_DENIED: 'access',
  UNAUTHENTICATED: 'access',
  LOGIN_FAILED: 'access',
  LOGIN_LOCKED: 'access',
  PASSWORD_WRONG: 'input',
  PASSWORD_WEAK: 'input',
  ROW_OUT_OF_SCOPE: 'not-found',
  STALE_VERSION: 'conflict',
  TRY_AGAIN: 'conflict',
  IDEMPOTENCY_KEY_REUSED: 'input',
  REASON_REQUIRED: 'input',
  VALUE_REQUIRED: 'input',
  VALUE_INVALID: 'input',
  PERIOD_EMPTY: 'input',
  FACT_OVERLAP: 'conflict',
  FACT_NOT_FOUND: 'rule',
  QUERY_UNSUPPORTED: 'input',
  QUERY_TOO_COMPLEX: 'input',
  REQUEST_TOO_LARGE: 'input',
  USER_NOT_FOUND: 'not-found',
  USERNAME_TAKEN: 'rule',
  SCOPE_REGIONS_REQUIRED: 'input',
  LAST_ADMINISTRATOR: 'rule',
  OWN_RIGHTS: 'rule',
  REGION_NOT_FOUND: 'not-found',
  COMMUNITY_NOT_FOUND: 'not-found',
  FACILITY_NOT_FOUND: 'not-found',
  FACILITY_CANNOT_COUNT: 'rule',
  FACILITY_AREA_EXCEEDED: 'rule',
  AREA_INVALID: 'input',
  BASE_FIGURE_INVALID: 'input',
  BASE_FIGURE_DUPLICATE: 'input',
  INDICATOR_NOT_FOUND: 'not-found',
  TARGET_NOT_FOUND: 'not-found',
  TARGET_DEADLINE_REQUIRED: 'input',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
