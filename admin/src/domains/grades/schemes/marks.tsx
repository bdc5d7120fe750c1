import type { GradeSchemeLinePartsFragment } from '@jiceng/schema/grade-schemes.ts';
import { useTranslate } from 'ra-core';
import { type StatusKind, StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { dayBefore } from '../../../shared/time/day.ts';

export type SchemeLine = GradeSchemeLinePartsFragment;

const KINDS: Readonly<Record<SchemeLine['status'], StatusKind>> = {
  DRAFT: 'unknown',
  SUBMITTED: 'wait',
  APPROVED: 'ok',
  SUPERSEDED: 'unknown',
  SHIPPED: 'two',
};

type Standing = Pick<SchemeLine, 'status' | 'valid'>;

/** Where a version stands; of an approved one whether its first day has come. */
export function useStandingWords(): (of: Standing) => string {
  const translate = useTranslate();
  const { today } = useAsOf();
  return ({ status, valid }) => {
    if (status !== 'APPROVED' || !valid) return translate(`enum.SchemeStatus.${status}`);
    return translate(valid.from <= today ? 'grade_schemes.in_force' : 'grade_schemes.in_force_later');
  };
}

export function SchemeMark({ scheme }: { readonly scheme: Standing }) {
  const words = useStandingWords();
  return <StatusMark kind={KINDS[scheme.status]}>{words(scheme)}</StatusMark>;
}

/** `自 2023-01-01 起`, `2020-01-01 至 2022-12-31`; of a draft the day it is meant for. */
export function usePeriodWords(): (of: Pick<SchemeLine, 'valid' | 'validFrom'>) => string {
  const translate = useTranslate();
  return ({ valid, validFrom }) =>
    valid?.to
      ? translate('grade_schemes.valid_between', { from: valid.from, to: dayBefore(valid.to) })
      : translate('grade_schemes.valid_from', { from: valid?.from ?? validFrom });
}

/** How many values are not printed in a document. */
export function CellsMark({ scheme: { cells } }: { readonly scheme: Pick<SchemeLine, 'cells'> }) {
  const translate = useTranslate();
  const count = cells.reconstructed + cells.assumed;
  return count > 0 ? (
    <StatusMark kind="unknown">{translate('grade_schemes.not_published_count', { count })}</StatusMark>
  ) : null;
}
