import {
  DecideFacilityDocument,
  DiscardFacilityFactDocument,
  type FacilityFactPartsFragment,
} from '@jiceng/schema/communities.ts';
import { useTranslate } from 'ra-core';
import { PendingEntry } from '../../../shared/review/entry/PendingEntry.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { comparedFacility } from './compared-facility.ts';
import { MendFacilityForm } from './form/FacilityForms.tsx';

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
  const { run } = useCommand(DecideFacilityDocument, {
    done: 'review.decided',
    onDone: ({ decideFacility }) => onDecided?.(decideFacility.review === 'APPROVED'),
  });
  return (
    <PendingEntry
      entry={entry}
      subject={entry.name}
      lines={comparedFacility(entry, history, translate)}
      place="facilities"
      discard={DiscardFacilityFactDocument}
      onDiscarded={onDiscarded}
      onDecide={(decision, reason) => run({ id: entry.id, decision, reason })}
      mend={(close) => (
        <MendFacilityForm
          entry={entry}
          history={history}
          onClose={close}
          {...(onMended ? { onSaved: onMended } : {})}
        />
      )}
    />
  );
}
