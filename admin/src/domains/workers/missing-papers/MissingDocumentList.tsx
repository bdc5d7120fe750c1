import { type MissingDocumentPartsFragment, RequiredDocumentsDocument } from '@jiceng/schema/ahead.ts';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ListBase, useListContext, useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { ColumnChoice } from '../../../shared/lists/ColumnChoice.tsx';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListTable } from '../../../shared/lists/ListTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf, useAsOfQuery } from '../../../shared/time/as-of.tsx';
import { townChoices, useTowns } from '../../regions/choice/use-towns.ts';
import { filePath, townOf, useMissingColumns } from '../ahead/columns.tsx';
import { useWorkerFilter } from '../ahead/use-worker-filter.ts';
import { PAPERS } from '../ahead/words.ts';

type Missing = MissingDocumentPartsFragment;

/** 缺少材料: records of people employed on the day whose paper no file shows. */
export default function MissingDocumentList() {
  return (
    <ListBase
      resource="missing-documents"
      sort={{ field: 'name', order: 'ASC' }}
      perPage={25}
      queryOptions={useAsOfQuery()}
    >
      <Head />
      <Filters />
      <Papers />
      <Rules />
    </ListBase>
  );
}

function Head() {
  const translate = useTranslate();
  const { total } = useListContext();
  return (
    <PageTitle
      title={translate('menu.missing-documents')}
      facts={total === undefined ? null : translate('ahead.missing_count', { count: formatDecimal(total) })}
      actions={
        <>
          <ColumnChoice />
          <ExportButton list="missingDocuments" />
        </>
      }
    />
  );
}

function Filters() {
  const translate = useTranslate();
  const filters: readonly ChipFilter[] = [
    {
      source: 'paper',
      label: translate('ahead.paper'),
      choices: PAPERS.map((value) => ({ value, label: translate(`enum.RequiredPaper.${value}`) })),
    },
    { source: 'town', label: translate('workers.town'), choices: townChoices(useTowns()) },
    ...useWorkerFilter(),
  ];
  return <FilterChips filters={filters} />;
}

function Papers() {
  const translate = useTranslate();
  return (
    <ListTable<Missing>
      label={translate('menu.missing-documents')}
      columns={useMissingColumns()}
      rowPath={filePath}
      card={(missing) => <Card missing={missing} />}
      empty={<EmptyState title={translate('ahead.missing_none')} text={translate('ahead.missing_none_text')} />}
    />
  );
}

function Card({ missing }: { readonly missing: Missing }) {
  const translate = useTranslate();
  const { worker, paper, kind, about, valid } = missing;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 1, rowGap: '2px', alignItems: 'baseline' }}>
      <Box sx={{ fontWeight: 600, '& a': { display: 'inline-block', py: '10px', my: '-4px' } }}>
        <PlaceLink to={filePath(missing)}>{worker.name}</PlaceLink>
      </Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', textAlign: 'right' }}>{valid.from}</Box>
      <StatusMark kind="no">{translate(`enum.RequiredPaper.${paper}`)}</StatusMark>
      <Box sx={{ fontSize: 13, color: 'text.secondary', textAlign: 'right' }}>{worker.unit?.name}</Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', gridColumn: '1 / -1' }}>
        {[translate(`enum.WorkerFactKind.${kind}`), about, townOf(worker.unit)]
          .filter(Boolean)
          .join(translate('why.comma'))}
      </Box>
    </Box>
  );
}

/** Which papers are required, and by which text. */
function Rules() {
  const translate = useTranslate();
  const { asOf } = useAsOf();
  const { data } = useQuery({
    queryKey: ['missing-documents', 'rules', asOf],
    queryFn: ({ signal }) => request(RequiredDocumentsDocument, { asOf }, signal),
  });
  if (!data) return null;
  return (
    <Box sx={{ mt: '12px' }}>
      <Section title={translate('ahead.rules')} note={translate('ahead.rules_note')}>
        <Box
          component="ul"
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
            p: '8px 16px',
            gap: '4px 16px',
            fontSize: 13,
          }}
        >
          {data.requiredDocuments.map(({ paper, kind, document }) => (
            <Box component="li" key={paper} sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 8px' }}>
              <span>{translate(`enum.WorkerFactKind.${kind}`)}</span>
              <Box component="span" sx={{ fontWeight: 600 }}>
                {translate(`enum.RequiredPaper.${paper}`)}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                <DocumentCite document={document} />
              </Box>
            </Box>
          ))}
        </Box>
      </Section>
    </Box>
  );
}
