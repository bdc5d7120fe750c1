import { baseFigureApprovals } from '../base-figures/approvals.ts';
import { facilityApprovals } from '../facilities/approvals.ts';
import { frozenApprovals } from '../frozen/approvals.ts';
import { gradeSchemeApprovals } from '../grades/schemes/approvals.ts';
import { definitionApprovals, shippedDefinitions, shippedTargets, targetApprovals } from '../indicators/approvals.ts';
import { eventApprovals } from '../region-events/approvals.ts';
import type { ApprovalKind } from './kind.ts';

/** Everything that waits for a second person, in the order of the desk. A slice adds its kind here. */
export const KINDS: readonly ApprovalKind[] = [
  baseFigureApprovals,
  facilityApprovals,
  eventApprovals,
  gradeSchemeApprovals,
  definitionApprovals,
  targetApprovals,
  frozenApprovals,
  shippedDefinitions,
  shippedTargets,
];
