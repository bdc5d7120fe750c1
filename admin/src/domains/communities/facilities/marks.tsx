import type { FacilityPartsFragment, FacilityState } from '@jiceng/schema/communities.ts';
import { useTranslate } from 'ra-core';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';

const KIND_OF = {
  PLANNED: 'wait',
  UNDER_CONSTRUCTION: 'wait',
  ACCEPTED: 'ok',
  HANDED_OVER: 'ok',
  IN_USE: 'ok',
  WITHDRAWN: 'unknown',
} as const satisfies Record<FacilityState, string>;

/** State of a facility by icon and word. */
export function FacilityStateMark({ state }: { readonly state: FacilityState }) {
  const translate = useTranslate();
  return <StatusMark kind={KIND_OF[state]}>{translate(`enum.FacilityState.${state}`)}</StatusMark>;
}

type Counting = Pick<FacilityPartsFragment, 'countsTowards' | 'countsReason'>;

/** 计入, or 不计 with the reason. */
export function Counts({ facility }: { readonly facility: Counting }) {
  return <span>{useCounts()(facility)}</span>;
}

export function useCounts() {
  const translate = useTranslate();
  return ({ countsTowards, countsReason }: Counting): string =>
    countsTowards
      ? translate('facilities.counted')
      : translate('facilities.not_counted', { reason: countsReason ?? '' });
}
