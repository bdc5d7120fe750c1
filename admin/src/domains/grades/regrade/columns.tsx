import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { type BatchLine, batchPath } from './batch.ts';
import { BatchMark } from './marks.tsx';

/** 定期调级 2027-01-01. */
export function useBatchName(): (batch: Pick<BatchLine, 'kind' | 'effectiveOn'>) => string {
  const translate = useTranslate();
  return ({ kind, effectiveOn }) => `${translate(`enum.RegradeKind.${kind}`)} ${effectiveOn}`;
}

/** Columns of the list of batches. */
export function useBatchColumns(): readonly Column<BatchLine>[] {
  const translate = useTranslate();
  const name = useBatchName();
  return [
    {
      source: 'effectiveOn',
      label: translate('regrade.batch'),
      sortable: true,
      render: (row) => <PlaceLink to={batchPath(row)}>{name(row)}</PlaceLink>,
    },
    { source: 'region', label: translate('regrade.region'), render: ({ region }) => region?.name },
    { source: 'status', label: translate('regrade.status'), render: ({ status }) => <BatchMark status={status} /> },
    {
      source: 'people',
      label: translate('regrade.people'),
      numeric: true,
      render: ({ people }) => formatDecimal(people),
    },
    {
      source: 'changes',
      label: translate('regrade.changes'),
      numeric: true,
      render: ({ changes }) => formatDecimal(changes),
    },
    {
      source: 'pending',
      label: translate('enum.RegradeDecision.PENDING'),
      numeric: true,
      render: ({ pending }) => formatDecimal(pending),
    },
    {
      source: 'agreed',
      label: translate('enum.RegradeDecision.AGREED'),
      numeric: true,
      render: ({ agreed }) => formatDecimal(agreed),
    },
    {
      source: 'blocked',
      label: translate('regrade.blocked'),
      numeric: true,
      render: ({ blocked }) => formatDecimal(blocked),
    },
    { source: 'preparedBy', label: translate('regrade.prepared_by'), render: ({ preparedBy }) => preparedBy?.name },
    {
      source: 'preparedAt',
      label: translate('regrade.prepared_at'),
      sortable: true,
      render: ({ preparedAt }) => officeTime(preparedAt),
    },
    { source: 'reason', label: translate('regrade.reason'), hidden: true, render: ({ reason }) => reason },
  ];
}
