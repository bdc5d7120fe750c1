import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import type { BatchLine } from '../batch-documents.ts';
import { useBatchKind, useBatchPath } from '../batch-kind.tsx';
import { BatchMark } from './marks.tsx';

/** 定期调级 2027-01-01. */
export function useBatchName(): (batch: Pick<BatchLine, 'kind' | 'effectiveOn'>) => string {
  const translate = useTranslate();
  const { enums } = useBatchKind();
  return ({ kind, effectiveOn }) => `${translate(`enum.${enums.kind}.${kind}`)} ${effectiveOn}`;
}

/** Columns of the list of batches. */
export function useBatchColumns(): readonly Column<BatchLine>[] {
  const translate = useTranslate();
  const name = useBatchName();
  const path = useBatchPath();
  const { enums, words } = useBatchKind();
  const count = (source: 'people' | 'changes' | 'pending' | 'agreed' | 'blocked', label: string) => ({
    source,
    label: translate(label),
    numeric: true,
    render: (batch: BatchLine) => formatDecimal(batch[source]),
  });
  return [
    {
      source: 'effectiveOn',
      label: translate('batches.batch'),
      sortable: true,
      render: (row) => <PlaceLink to={path(row)}>{name(row)}</PlaceLink>,
    },
    { source: 'region', label: translate('batches.region'), render: ({ region }) => region?.name },
    { source: 'status', label: translate('batches.status'), render: ({ status }) => <BatchMark status={status} /> },
    count('people', 'batches.people'),
    count('changes', words.changes),
    count('pending', `enum.${enums.decision}.PENDING`),
    count('agreed', `enum.${enums.decision}.AGREED`),
    count('blocked', words.blocked),
    { source: 'preparedBy', label: translate('batches.prepared_by'), render: ({ preparedBy }) => preparedBy?.name },
    {
      source: 'preparedAt',
      label: translate('batches.prepared_at'),
      sortable: true,
      render: ({ preparedAt }) => officeTime(preparedAt),
    },
    { source: 'reason', label: translate('batches.reason'), hidden: true, render: ({ reason }) => reason },
  ];
}
