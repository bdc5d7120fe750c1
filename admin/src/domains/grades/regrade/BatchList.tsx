import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { ImportButton } from '../../imports/ImportButton.tsx';
import { type BatchLine, batchPath } from './batch.ts';
import { useBatchColumns, useBatchName } from './columns.tsx';
import { BatchMark } from './marks.tsx';
import { PrepareButton } from './PrepareButton.tsx';

const STATES = ['PREPARING', 'OPEN', 'CLOSED', 'WITHDRAWN'] as const satisfies readonly BatchLine['status'][];
const KINDS = ['REGRADE', 'RECHECK', 'OVERRIDE', 'OPENING'] as const satisfies readonly BatchLine['kind'][];

/** Batches of grades (调级批次): those that wait, and what became of the others; the latest first. */
export default function BatchList() {
  const translate = useTranslate();
  return (
    <ListPage<BatchLine>
      name="menu.regrade-batches"
      words={{ count: 'regrade.count', empty: 'regrade.empty', text: 'regrade.empty_text' }}
      standard={{ sort: { field: 'preparedAt', order: 'DESC' } }}
      undated
      columns={useBatchColumns()}
      rowPath={batchPath}
      actions={
        <>
          <ImportButton kind="GRADE_OPENING" />
          <PrepareButton />
        </>
      }
      first={<PrepareButton />}
      filters={[
        {
          source: 'status',
          label: translate('regrade.status'),
          choices: STATES.map((value) => ({ value, label: translate(`enum.RegradeStatus.${value}`) })),
        },
        {
          source: 'kind',
          label: translate('regrade.kind'),
          choices: KINDS.map((value) => ({ value, label: translate(`enum.RegradeKind.${value}`) })),
        },
        {
          source: 'mine',
          label: translate('regrade.prepared_by'),
          choices: [{ value: true, label: translate('regrade.mine') }],
        },
      ]}
      card={(batch) => <Card batch={batch} />}
    />
  );
}

/** A batch on a phone: which, how it stands, how many it changes. */
function Card({ batch }: { readonly batch: BatchLine }) {
  const translate = useTranslate();
  const name = useBatchName();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
        <PlaceLink to={batchPath(batch)}>{name(batch)}</PlaceLink>
      </Box>
      <BatchMark status={batch.status} />
      <Box sx={{ fontSize: 13, color: 'text.secondary', gridColumn: '1 / -1' }}>
        {[
          batch.region?.name,
          translate('regrade.changes_of', {
            changes: formatDecimal(batch.changes),
            people: formatDecimal(batch.people),
          }),
        ]
          .filter(Boolean)
          .join(translate('why.comma'))}
      </Box>
    </Box>
  );
}
