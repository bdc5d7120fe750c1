import type { ErrorCode } from './error-codes.ts';

/**
 * A refusal a person can act on; whatever else is thrown is a bug, masked and logged.
 * `field` is the path of the input field it belongs to (`buildingAreaM2`, `figures.2.value`), so that the console can put it there.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    readonly code: ErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly field?: string,
  ) {
    super(code);
  }
}
