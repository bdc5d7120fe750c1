import type { IndicatorTargetFactPartsFragment } from '@jiceng/schema/indicators.ts';
import { PendingEntry, type PendingProps } from '../../../shared/review/entry/PendingEntry.tsx';
import { reviewedTargets } from '../review/reviewed-indicators.ts';
import { TargetForm } from './TargetForm.tsx';

/** The entry about a target that waits or came back. */
export function TargetPending({ onMended, ...props }: PendingProps<IndicatorTargetFactPartsFragment>) {
  const { entry, history } = props;
  return (
    <PendingEntry
      kind={reviewedTargets}
      {...props}
      mend={(close) => (
        <TargetForm subject={{ kind: 'entry', entry, history }} mode={entry.mode} onClose={close} onSaved={onMended} />
      )}
    />
  );
}
