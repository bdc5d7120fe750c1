import { CorrectForm, RecordForm } from './kit/FactForm.tsx';
import type { Career, FactKind, FactRow } from './kit/fact-kind.ts';
import { WithdrawForm } from './WithdrawForm.tsx';

/** What can be done with one fact: followed by another, corrected, withdrawn. */
export type FactAction = 'next' | 'correct' | 'withdraw';

/** What is being done with the facts of a file; `row` is the one it is done with. */
export type Doing =
  | { readonly what: 'add'; readonly kind: FactKind }
  | { readonly what: FactAction; readonly kind: FactKind; readonly row: FactRow };

interface FactDialogsProps {
  readonly doing: Doing | null;
  readonly career: Career;
  readonly onClose: () => void;
}

/** The short form of what is being done. */
export function FactDialogs({ doing, career, onClose }: FactDialogsProps) {
  if (!doing) return null;
  const file = { kind: doing.kind, workerId: career.id, version: career.version, onClose };
  if (doing.what === 'add') return <RecordForm {...file} />;
  if (doing.what === 'next') return <RecordForm {...file} after={doing.row} />;
  if (doing.what === 'correct') return <CorrectForm {...file} row={doing.row} />;
  return <WithdrawForm kind={doing.kind} row={doing.row} version={career.version} onClose={onClose} />;
}
