import { type IndicatorValue, mainTarget, type TargetResult } from './verdict.ts';

/** Missed at the deadline, met today: worth a word. */
export const improved = (then: IndicatorValue, now: IndicatorValue): boolean =>
  mainTarget(then.targets)?.met === false && mainTarget(now.targets)?.met === true;

/** A target that no document states is said to be set here. */
export const goalLabel = (target: TargetResult): string =>
  target.role === 'TARGET' && target.document.grade === 'ASSUMED'
    ? 'dashboard.target_assumed'
    : `dashboard.target_${target.role}`;
