import { RegradeBatchDocument, RegradeItemsDocument } from '@jiceng/schema/regrade.ts';
import { Box, GlobalStyles, Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { Loaded } from '../../../shared/pages/Loaded.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton } from '../../../shared/pages/PrintSheet.tsx';
import { useBatchName } from '../../proposals/items/door.ts';
import { BatchSheet, PRINTED_SHEET, paperWords } from '../../proposals/print/door.ts';
import { CHINESE } from '../../workers/resume/door.ts';
import type { Batch, Item } from '../regrade/batch.ts';
import { FORM } from './form-words.ts';
import { SHEET_COLUMNS } from './sheet-columns.tsx';

/** Proposals that are read at once. */
const AT_ONCE = 100;

/** 调级审批表: all proposed changes of a batch by street on A4 across, with lines to sign; always in Chinese. */
export default function SheetPage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['regrade-batches', 'sheet', id],
    queryFn: async ({ signal }) => {
      const { batch } = await request(RegradeBatchDocument, { id, persons: true }, signal);
      if (!batch) return null;
      const items = await everyItem(
        RegradeItemsDocument,
        { filter: { batch: { eq: id }, outcome: { eq: 'CHANGE' } }, sort: [{ field: 'NAME', direction: 'ASC' }] },
        ({ regradeItems }) => regradeItems,
        signal,
        AT_ONCE,
      );
      return { batch, items };
    },
  });
  return <Loaded query={query}>{(printed) => <Page {...printed} />}</Loaded>;
}

interface PageProps {
  readonly batch: Batch;
  readonly items: readonly Item[];
}

function Page({ batch, items }: PageProps) {
  const translate = useTranslate();
  const name = useBatchName()(batch);
  return (
    <>
      <GlobalStyles styles={PRINTED_SHEET} />
      <Box className="no-print">
        <PageTitle
          title={translate('regrade.sheet_title')}
          crumbs={[
            { label: translate('menu.regrade-batches'), to: '/regrade-batches' },
            { label: name, to: `/regrade-batches/${batch.id}/show` },
            { label: translate('regrade.sheet_title') },
          ]}
          facts={translate('batches.persons', { count: items.length })}
          actions={items.length > 0 ? <PrintButton /> : null}
        />
      </Box>
      {items.length === 0 ? (
        <Paper>
          <EmptyState title={translate('regrade.sheet_empty')} />
        </Paper>
      ) : (
        <BatchSheet
          title={FORM.sheet}
          running={[batch.region?.name, batch.effectiveOn]}
          facts={factsOf(batch, items.length)}
          columns={SHEET_COLUMNS}
          items={items}
        />
      )}
    </>
  );
}

/** Of which region, day, scheme and paper, and how many. */
const factsOf = ({ region, effectiveOn, kind, scheme, document, preparedBy }: Batch, people: number) =>
  [
    [FORM.region, region?.name],
    [FORM.batch, `${CHINESE.say(`enum.RegradeKind.${kind}`)} ${effectiveOn}`],
    [FORM.scheme, scheme ? `${scheme.title.zh}（第 ${scheme.version} 版）` : null],
    [FORM.notice, document ? paperWords(document) : null],
    [FORM.counted, `${people} 人`],
    [FORM.prepared_by, preparedBy?.name],
  ] as const;
