import {
  DecideFacilityDocument,
  DiscardFacilityFactDocument,
  type FacilityFactPartsFragment,
} from '@jiceng/schema/communities.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { IfPermitted } from '../../shared/IfPermitted.tsx';
import { DiscardButton } from '../../shared/review/DiscardButton.tsx';
import { Grounds } from '../../shared/review/Grounds.tsx';
import { PendingBanner } from '../../shared/review/PendingBanner.tsx';
import { IfToday } from '../../shared/time/IfToday.tsx';
import { useCommand } from '../../shared/use-command.ts';
import { comparedFacility } from './compared-facility.ts';
import { MendFacilityForm } from './FacilityForms.tsx';

interface FacilityPendingProps {
  readonly entry: FacilityFactPartsFragment;
  /** What is in force of the facility; empty for a new one. */
  readonly history: readonly FacilityFactPartsFragment[];
  readonly onDecided?: (approved: boolean) => void;
  readonly onMended?: (entryId: string) => void;
  readonly onDiscarded?: () => void;
}

/** The entry about a facility that waits or came back: against what is in force, with what each person can do about it. */
export function FacilityPending({ entry, history, onDecided, onMended, onDiscarded }: FacilityPendingProps) {
  const translate = useTranslate();
  const [mending, setMending] = useState(false);
  const { run } = useCommand(DecideFacilityDocument, {
    done: 'review.decided',
    onDone: ({ decideFacility }) => onDecided?.(decideFacility.review === 'APPROVED'),
  });
  return (
    <>
      <PendingBanner
        entry={entry}
        subject={entry.name}
        lines={comparedFacility(entry, history, translate)}
        grounds={<Grounds entry={entry} />}
        actions={
          <>
            {entry.preparedByMe ? (
              <IfPermitted place="facilities" action="edit">
                <IfToday>
                  <Button onClick={() => setMending(true)}>{translate('review.mend')}</Button>
                </IfToday>
              </IfPermitted>
            ) : null}
            <DiscardButton
              document={DiscardFacilityFactDocument}
              entry={entry}
              subject={entry.name}
              {...(onDiscarded ? { onDone: onDiscarded } : {})}
            />
          </>
        }
        onDecide={(decision, reason) => run({ id: entry.id, decision, reason })}
      />
      {mending ? (
        <MendFacilityForm
          entry={entry}
          history={history}
          onClose={() => setMending(false)}
          {...(onMended ? { onSaved: onMended } : {})}
        />
      ) : null}
    </>
  );
}
