import type { ErrorCode } from '../../../../shared/errors/error-codes.ts';

export interface Problem {
  readonly code: ErrorCode;
  readonly field: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What speaks against an event, in the order it was found. */
export class Problems {
  readonly #found: Problem[] = [];

  add(code: ErrorCode, field: string, params: Problem['params'] = {}): void {
    this.#found.push({ code, field, params });
  }
  get length(): number {
    return this.#found.length;
  }
  get first(): Problem | undefined {
    return this.#found[0];
  }
  get all(): readonly Problem[] {
    return this.#found;
  }
}
