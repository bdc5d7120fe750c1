/** Operations that write, as the audit names them. */
export const OPERATIONS = [
  'saveFacility',
  'withdrawFacility',
  'recordBaseFigures',
  'saveRegionAttributes',
  'saveIndicatorDefinition',
  'saveIndicatorTarget',
  'createUser',
  'setUserRoles',
  'setUserScope',
  'disableUser',
  'enableUser',
  'resetPassword',
  'changeMyPassword',
  'loadDemo',
] as const;

/** Why somebody did it; null where nobody said: the server then keeps the name of the operation. */
export const givenReason = (reason: string | null | undefined): string | null =>
  reason && !OPERATIONS.some((operation) => operation === reason) ? reason : null;
