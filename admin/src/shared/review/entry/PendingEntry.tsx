import type { ReactNode } from 'react';
import type { Place } from '../../../providers/permissions.ts';
import { FormButton } from '../../editing/FormButton.tsx';
import { useCommand } from '../../use-command.ts';
import { DiscardButton } from '../DiscardButton.tsx';
import { compared, type ReviewedEntry, type ReviewedKind } from '../reviewed-kind.ts';
import { useWords } from '../use-words.ts';
import { Grounds } from './Grounds.tsx';
import { PendingBanner } from './PendingBanner.tsx';

/** What the page of an entry hands to the part that shows it. */
export interface PendingProps<Entry> {
  readonly entry: Entry;
  /** What is in force of its record; empty for a new one. */
  readonly history: readonly Entry[];
  readonly onDecided?: (approved: boolean) => void;
  readonly onMended?: (entryId: string) => void;
  readonly onDiscarded?: () => void;
}

interface PendingEntryProps<Entry extends ReviewedEntry, Own extends object>
  extends Omit<PendingProps<Entry>, 'onMended'> {
  readonly kind: ReviewedKind<Entry, Own> & { readonly place: Place };
  /** The form in which its preparer mends it. */
  readonly mend: (close: () => void) => ReactNode;
}

/** An entry that waits or came back: against what is in force, with what each person can do about it. */
export function PendingEntry<Entry extends ReviewedEntry, Own extends object>(props: PendingEntryProps<Entry, Own>) {
  const { kind, entry, history, onDecided, onDiscarded, mend } = props;
  const words = useWords();
  const { run } = useCommand(kind.decide, {
    done: 'review.decided',
    onDone: ({ decided }) => onDecided?.(decided.review === 'APPROVED'),
  });
  const subject = kind.title(entry, words);
  return (
    <PendingBanner
      entry={entry}
      subject={subject}
      lines={compared(kind, entry, history, words)}
      grounds={<Grounds entry={entry} />}
      actions={
        <>
          {entry.preparedByMe ? <FormButton place={kind.place} action="edit" label="review.mend" form={mend} /> : null}
          <DiscardButton
            document={kind.discard}
            entry={entry}
            subject={subject}
            {...(onDiscarded ? { onDone: onDiscarded } : {})}
          />
        </>
      }
      onDecide={(decision, reason) => run({ id: entry.id, decision, reason })}
    />
  );
}
