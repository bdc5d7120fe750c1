import type { WriteOptions } from './context.ts';
import type { RepeatableInput } from './repeatable-input.ts';
import { ChangeMode } from './time/dated.ts';

interface SavedInput extends RepeatableInput {
  readonly reason?: string | null;
  readonly mode?: ChangeMode;
}

/** How a save is written that may be sent again (`ctx.write`): under its key and for its reason; a correction needs one. */
export const saveOptions = (
  input: SavedInput,
  besides: Pick<WriteOptions, 'reason' | 'reasonRequired' | 'ahead' | 'refusals'> = {},
): WriteOptions => ({
  idempotencyKey: input.idempotencyKey,
  input,
  reason: input.reason,
  reasonRequired: input.mode === ChangeMode.CORRECTION,
  ...besides,
});
