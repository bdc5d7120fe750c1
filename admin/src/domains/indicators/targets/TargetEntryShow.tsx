import { IndicatorTargetFactDocument } from '@jiceng/schema/indicators.ts';
import { EntryPage } from '../../../shared/review/entry/EntryPage.tsx';
import { reviewedTargets } from '../review/reviewed-indicators.ts';
import { TargetPending } from './TargetPending.tsx';

/** A target that was entered and is not in force yet. */
export default function TargetEntryShow() {
  return <EntryPage kind={reviewedTargets} document={IndicatorTargetFactDocument} Pending={TargetPending} />;
}
