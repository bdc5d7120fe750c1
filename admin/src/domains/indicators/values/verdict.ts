import type { IndicatorsQuery, TargetResultPartsFragment } from '@jiceng/schema/indicators.ts';
import { asLength } from '../../../shared/figures/format.ts';
import type { StatusKind } from '../../../shared/status/StatusMark.tsx';

export type IndicatorValue = Omit<IndicatorsQuery['indicators'][number], 'missing'> & {
  readonly missing?: IndicatorsQuery['indicators'][number]['missing'];
};
export type TargetResult = TargetResultPartsFragment;

const ORDER = ['TARGET', 'FLOOR', 'STAFFING_STANDARD'] as const satisfies TargetResult['role'][];

/** The target a card speaks of: the target itself, else the floor, else the staffing standard; null where there is none. */
export function mainTarget(targets: readonly TargetResult[]): TargetResult | null {
  for (const role of ORDER) {
    const found = targets.find((target) => target.role === role);
    if (found) return found;
  }
  return null;
}

/** The others, which are said beside it ("高于配备标准 18 达 218 人"). */
export const otherTargets = (targets: readonly TargetResult[]): TargetResult[] => {
  const main = mainTarget(targets);
  return targets.filter((target) => target !== main);
};

export const statusOf = (target: Pick<TargetResult, 'met'>): StatusKind =>
  target.met === null ? 'unknown' : target.met ? 'ok' : 'no';

/** Deadlines that have passed by `day`, latest first, each once. */
export function passedDeadlines(values: readonly IndicatorValue[], day: string): string[] {
  const days = values.flatMap(({ targets }) => targets.map(({ deadline }) => deadline));
  return [...new Set(days)]
    .filter((deadline): deadline is string => deadline !== null && deadline <= day)
    .sort()
    .reverse();
}

/** Live, and something here to count: it has a card, with a value, or a range and the reason why not. */
export const isCard = (value: IndicatorValue): boolean => value.definition.live && !isUnconcerned(value);

/** Live, but nothing of its kind lies in the region. */
export const isUnconcerned = ({ definition, status }: IndicatorValue): boolean =>
  definition.live && (status === 'ZERO_BASE' || status === 'EXCLUDED');

const LEVELS = ['DISTRICT', 'TOWN', 'COMMUNITY'] as const;

/** Whether values of a level are below the one that the indicator is set for, and so only diagnose. */
export const isDiagnostic = (
  level: IndicatorValue['region']['level'],
  lowestLevel: IndicatorValue['definition']['lowestLevel'],
): boolean => LEVELS.indexOf(level) > LEVELS.indexOf(lowestLevel);

/** Upper end of the scale of bars: 100 for percent, else the next round number above everything shown. */
export function scaleMax(unit: IndicatorValue['definition']['unit'], figures: readonly (string | null)[]): number {
  if (unit === 'PERCENT') return 100;
  const highest = Math.max(...figures.map((figure) => asLength(figure) ?? 0), 0);
  if (highest === 0) return 1;
  const step = 10 ** Math.floor(Math.log10(highest));
  return Math.ceil((highest * 1.02) / step) * step;
}
