/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** @type {Totals} */
export const PASSED = { passed: 1, failed: 0, skipped: 0 };
/** @type {Totals} */
export const FAILED = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {readonly Totals[]} parts
 * @returns {Totals}
 */
export const sum = (parts) =>
  parts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The line that a run ends with. @param {Totals} totals */
export const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** A run that ran nothing is not a good one. @param {Totals} totals */
export const isGood = ({ passed, failed }) => failed === 0 && passed > 0;
