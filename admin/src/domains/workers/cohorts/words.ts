import { useTranslate } from 'ra-core';
import type { Cohort } from './retention.ts';

export const COHORT_BY = ['BATCH', 'KIND', 'YEAR', 'GRADUATE_COHORT'] as const;
export const RECRUITMENT_KINDS = [
  'OPEN_RECRUITMENT',
  'ELECTED',
  'TRANSFERRED',
  'GRADUATE_PROGRAMME',
  'VETERAN',
  'PUBLIC_WELFARE',
  'OTHER',
] as const;

/** What a cohort is called: its batch, how its people came, the year; or that it is not on file. */
export function useCohortName(): (cohort: Pick<Cohort, 'by' | 'key' | 'recruitmentKind'>) => string {
  const translate = useTranslate();
  return ({ by, key, recruitmentKind }) => {
    if (key === null || key === undefined) return translate(`cohorts.none.${by}`);
    if (by === 'KIND') return translate(`enum.RecruitmentKind.${recruitmentKind}`);
    if (by === 'GRADUATE_COHORT') return translate('cohorts.class_of', { year: key });
    return key;
  };
}

/** Why people left: `辞职 3、退休 1`. */
export function useExits(): (cohort: Pick<Cohort, 'leftByReason'>) => string {
  const translate = useTranslate();
  return ({ leftByReason }) =>
    (leftByReason ?? [])
      .map(({ reason, count }) => `${translate(`enum.ExitReason.${reason}`)} ${count}`)
      .join(translate('careers.and'));
}
