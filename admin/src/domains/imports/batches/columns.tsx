import type { ImportBatchLineFragment } from '@jiceng/schema/imports.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';
import type { Column } from '../../../shared/lists/column.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useMe } from '../../../shared/use-me.ts';
import { useText } from '../../../shared/use-text.ts';
import { ImportMark } from '../kit/marks.tsx';
import { batchPath } from '../kit/use-batch.ts';

type Row = ImportBatchLineFragment;

/** Columns of the list; who imported is there for who may know persons. */
export function useBatchColumns(): readonly Column<Row>[] {
  const translate = useTranslate();
  const text = useText();
  const persons = useMe()?.permissions.includes('persons:read') ?? false;
  const count = (source: 'rows' | 'bad'): Column<Row> => ({
    source,
    label: translate(`imports.${source}`),
    numeric: true,
    render: ({ counts }) => formatDecimal(counts?.[source]),
  });
  return [
    {
      source: 'fileName',
      label: translate('imports.file'),
      // Names of files are long: they break instead of pushing the table apart.
      render: (row) => (
        <Box sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: 180, maxWidth: 420, py: '4px' }}>
          <PlaceLink to={batchPath(row)}>{row.fileName}</PlaceLink>
        </Box>
      ),
    },
    {
      source: 'kind',
      label: translate('imports.kind'),
      render: ({ kindTitle }) => text(kindTitle),
    },
    count('rows'),
    count('bad'),
    {
      source: 'state',
      label: translate('imports.state'),
      render: (row) => <ImportMark batch={row} />,
    },
    ...(persons
      ? [
          {
            source: 'person',
            label: translate('imports.person'),
            render: ({ person }: Row) => person?.name ?? NOTHING,
          },
        ]
      : []),
    {
      source: 'createdAt',
      label: translate('imports.begun'),
      render: ({ createdAt }) => officeTime(createdAt),
    },
    {
      source: 'committedAt',
      label: translate('imports.stored_at'),
      render: ({ committedAt }) => (committedAt ? officeTime(committedAt) : NOTHING),
    },
  ];
}
