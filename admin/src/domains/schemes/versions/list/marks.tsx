import { useTranslate } from 'ra-core';
import { type StatusKind, StatusMark } from '../../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../../shared/time/as-of.tsx';
import { dayBefore } from '../../../../shared/time/day.ts';
import type { VersionLine } from '../version.ts';

const KINDS: Readonly<Record<VersionLine['status'], StatusKind>> = {
  DRAFT: 'unknown',
  SUBMITTED: 'wait',
  APPROVED: 'ok',
  SUPERSEDED: 'unknown',
  SHIPPED: 'two',
};

type Standing = Pick<VersionLine, 'status' | 'valid'>;

/** Where a version stands; of an approved one whether its first day has come. */
export function useStandingWords(): (of: Standing) => string {
  const translate = useTranslate();
  const { today } = useAsOf();
  return ({ status, valid }) => {
    if (status !== 'APPROVED' || !valid) return translate(`enum.SchemeStatus.${status}`);
    return translate(valid.from <= today ? 'schemes.in_force' : 'schemes.in_force_later');
  };
}

export function VersionMark({ version }: { readonly version: Standing }) {
  const words = useStandingWords();
  return <StatusMark kind={KINDS[version.status]}>{words(version)}</StatusMark>;
}

/** `自 2023-01-01 起`, `2020-01-01 至 2022-12-31`; of a draft the day it is meant for. */
export function usePeriodWords(): (of: Pick<VersionLine, 'valid' | 'validFrom'>) => string {
  const translate = useTranslate();
  return ({ valid, validFrom }) =>
    valid?.to
      ? translate('schemes.valid_between', { from: valid.from, to: dayBefore(valid.to) })
      : translate('schemes.valid_from', { from: valid?.from ?? validFrom });
}

/** How many values are not printed in a document. */
export function CellsMark({ version: { cells } }: { readonly version: Pick<VersionLine, 'cells'> }) {
  const translate = useTranslate();
  const count = cells.reconstructed + cells.assumed;
  return count > 0 ? (
    <StatusMark kind="unknown">{translate('schemes.not_published_count', { count })}</StatusMark>
  ) : null;
}
