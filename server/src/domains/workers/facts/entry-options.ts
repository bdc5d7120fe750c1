import { ChangeMode } from '../../../shared/time/dated.ts';
import type { FactEntryInput, RecordFactInput } from './facts.inputs.ts';

/** How the recording of a fact is written: a correction says why. */
export const entryOptions = (input: FactEntryInput & Partial<Pick<RecordFactInput, 'mode'>>) => ({
  reason: input.reason ?? undefined,
  reasonRequired: input.mode === ChangeMode.CORRECTION,
  idempotencyKey: input.idempotencyKey,
  input,
});
