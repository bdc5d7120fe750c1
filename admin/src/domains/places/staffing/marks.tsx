import type { StaffingPartsFragment, StaffingStatus } from '@jiceng/schema/headcounts.ts';
import { useTranslate } from 'ra-core';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { type StatusKind, StatusMark } from '../../../shared/status/StatusMark.tsx';
import { whyStaffing } from '../explain-places.ts';

const KINDS: Readonly<Record<StaffingStatus, StatusKind>> = {
  SHORT: 'no',
  MET: 'ok',
  OVER: 'two',
  NO_FORMULA: 'unknown',
  NO_BASE: 'unknown',
  NOT_APPLICABLE: 'unknown',
};

type State = Pick<StaffingPartsFragment, 'status' | 'short' | 'over'>;

/** `缺员 · 3 人`, `超配 · 2 人`, `符合标准`. */
function useStaffingWords(): (of: State) => string {
  const translate = useTranslate();
  return ({ status, short, over }) => {
    if (status === 'SHORT') return translate('staffing.short_words', { count: short });
    if (status === 'OVER') return translate('staffing.over_words', { count: over });
    return translate(`enum.StaffingStatus.${status}`);
  };
}

/** How a community stands to the standard, by icon, word and number (配备状态). */
export function StaffingMark({ staffing }: { readonly staffing: State }) {
  const words = useStaffingWords();
  return <StatusMark kind={KINDS[staffing.status]}>{words(staffing)}</StatusMark>;
}

/** `11`, or `9–13` where the standard leaves a range. */
export const neededText = ({ needed, allowed }: Pick<StaffingPartsFragment, 'needed' | 'allowed'>): string | null => {
  if (needed === null) return null;
  return allowed === null || allowed === needed ? String(needed) : `${needed}–${allowed}`;
};

interface NeededFigureProps {
  readonly staffing: Pick<StaffingPartsFragment, 'id' | 'status' | 'needed' | 'allowed'>;
  readonly unit?: string;
}

/** How many people it needs; opens how that came about. */
export function NeededFigure({ staffing, unit }: NeededFigureProps) {
  const translate = useTranslate();
  return (
    <Calc
      why={whyStaffing(staffing.id)}
      label={translate('staffing.label')}
      value={neededText(staffing)}
      unit={unit}
      reason={translate(`enum.StaffingStatus.${staffing.status}`)}
    />
  );
}
