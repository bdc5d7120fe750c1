import {
  DecideIndicatorTargetDocument,
  DiscardIndicatorTargetFactDocument,
  type IndicatorTargetFactPartsFragment,
} from '@jiceng/schema/indicators.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { IfPermitted } from '../../shared/IfPermitted.tsx';
import { compare } from '../../shared/review/compared.ts';
import { DiscardButton } from '../../shared/review/DiscardButton.tsx';
import { Grounds } from '../../shared/review/Grounds.tsx';
import { inForceAt } from '../../shared/review/in-force-at.ts';
import { PendingBanner } from '../../shared/review/PendingBanner.tsx';
import { IfToday } from '../../shared/time/IfToday.tsx';
import { useCommand } from '../../shared/use-command.ts';
import { useWords } from '../approvals/use-words.ts';
import { targetTitle } from './approvals.ts';
import { targetSaid } from './said.ts';
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
  const translate = useTranslate();
  const words = useWords();
  const [mending, setMending] = useState(false);
  const { run } = useCommand(DecideIndicatorTargetDocument, {
    done: 'review.decided',
    onDone: ({ decideIndicatorTarget }) => onDecided?.(decideIndicatorTarget.review === 'APPROVED'),
  });
  const before = inForceAt(history, entry.valid.from);
  const subject = targetTitle(entry, words);
  return (
    <>
      <PendingBanner
        entry={entry}
        subject={subject}
        lines={compare(before && targetSaid(before, words), targetSaid(entry, words))}
        grounds={<Grounds entry={entry} />}
        actions={
          <>
            {entry.preparedByMe ? (
              <IfPermitted place="indicator-targets" action="edit">
                <IfToday>
                  <Button onClick={() => setMending(true)}>{translate('review.mend')}</Button>
                </IfToday>
              </IfPermitted>
            ) : null}
            <DiscardButton
              document={DiscardIndicatorTargetFactDocument}
              entry={entry}
              subject={subject}
              {...(onDiscarded ? { onDone: onDiscarded } : {})}
            />
          </>
        }
        onDecide={(decision, reason) => run({ id: entry.id, decision, reason })}
      />
      {mending ? (
        <TargetForm
          subject={{ kind: 'entry', entry, history }}
          mode={entry.mode}
          onClose={() => setMending(false)}
          {...(onMended ? { onSaved: onMended } : {})}
        />
      ) : null}
    </>
  );
}
