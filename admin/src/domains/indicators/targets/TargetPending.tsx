import {
  DecideIndicatorTargetDocument,
  DiscardIndicatorTargetFactDocument,
  type IndicatorTargetFactPartsFragment,
} from '@jiceng/schema/indicators.ts';
import { compare } from '../../../shared/review/entry/compared.ts';
import { inForceAt } from '../../../shared/review/entry/in-force-at.ts';
import { PendingEntry } from '../../../shared/review/entry/PendingEntry.tsx';
import { useWords } from '../../../shared/review/use-words.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { targetTitle } from '../review/approvals.ts';
import { targetSaid } from '../review/entry-lines.ts';
import { TargetForm } from './TargetForm.tsx';

interface TargetPendingProps {
  readonly entry: IndicatorTargetFactPartsFragment;
  /** What is in force of the target; empty for a new one. */
  readonly history: readonly IndicatorTargetFactPartsFragment[];
  readonly onDecided?: (approved: boolean) => void;
  readonly onMended?: (entryId: string) => void;
  readonly onDiscarded?: () => void;
}

/** The entry about a target that waits or came back, against what is in force. */
export function TargetPending({ entry, history, onDecided, onMended, onDiscarded }: TargetPendingProps) {
  const words = useWords();
  const { run } = useCommand(DecideIndicatorTargetDocument, {
    done: 'review.decided',
    onDone: ({ decideIndicatorTarget }) => onDecided?.(decideIndicatorTarget.review === 'APPROVED'),
  });
  const before = inForceAt(history, entry.valid.from);
  return (
    <PendingEntry
      entry={entry}
      subject={targetTitle(entry, words)}
      lines={compare(before && targetSaid(before, words), targetSaid(entry, words))}
      place="indicator-targets"
      discard={DiscardIndicatorTargetFactDocument}
      onDiscarded={onDiscarded}
      onDecide={(decision, reason) => run({ id: entry.id, decision, reason })}
      mend={(close) => (
        <TargetForm
          subject={{ kind: 'entry', entry, history }}
          mode={entry.mode}
          onClose={close}
          {...(onMended ? { onSaved: onMended } : {})}
        />
      )}
    />
  );
}
