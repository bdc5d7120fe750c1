/** Names of operations, as `saveFacility`: nobody writes a reason so. */
const OPERATION = /^[a-z]+(?:[A-Z][a-z]*)+$/;

/** Why somebody did it; null where nobody said: the server then keeps the name of the operation. */
export const givenReason = (reason: string | null | undefined): string | null =>
  reason && !OPERATION.test(reason) ? reason : null;
