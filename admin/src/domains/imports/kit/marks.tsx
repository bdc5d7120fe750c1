import type { ImportState } from '@jiceng/schema/imports.ts';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { type StatusKind, StatusMark } from '../../../shared/status/StatusMark.tsx';
import { type Counts, toWrite } from './steps.ts';

export const IMPORT_STATES = [
  'UPLOADED',
  'CHECKING',
  'CHECKED',
  'COMMITTING',
  'COMMITTED',
  'UNDOING',
  'FAILED',
  'UNDONE',
] as const satisfies readonly ImportState[];

const KIND_OF = {
  UPLOADED: 'wait',
  CHECKING: 'wait',
  CHECKED: 'wait',
  COMMITTING: 'wait',
  COMMITTED: 'ok',
  UNDOING: 'wait',
  FAILED: 'no',
  UNDONE: 'unknown',
} as const satisfies Record<ImportState, StatusKind>;

interface Marked {
  readonly state: ImportState;
  readonly counts: Counts | null;
}

/** How far a batch is (批次状态), by icon and word; a checked one says how many rows are bad, or that there is nothing to store. */
export function ImportMark({ batch: { state, counts } }: { readonly batch: Marked }) {
  const translate = useTranslate();
  if (state === 'CHECKED' && counts && counts.bad > 0)
    return <StatusMark kind="no">{translate('imports.bad_of', { count: formatDecimal(counts.bad) })}</StatusMark>;
  if (state === 'CHECKED' && counts && toWrite(counts) === 0)
    return <StatusMark kind="unknown">{translate('imports.nothing_to_store')}</StatusMark>;
  return <StatusMark kind={KIND_OF[state]}>{translate(`enum.ImportState.${state}`)}</StatusMark>;
}
