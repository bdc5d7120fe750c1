import { type MissingDocumentPartsFragment, RequiredDocumentsDocument } from '@jiceng/schema/ahead.ts';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { Section } from '../../../shared/pages/Section.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { townChoices, useTowns } from '../../regions/choice/door.ts';
import { filePath, townOf, useMissingColumns } from '../ahead/columns.tsx';
import { useWorkerFilter } from '../ahead/use-worker-filter.ts';
import { PAPERS } from '../ahead/words.ts';

type Missing = MissingDocumentPartsFragment;

/** 缺少材料: records of people employed on the day whose paper no file shows. */
export default function MissingDocumentList() {
  return (
    <ListPage<Missing>
      resource="missing-documents"
      name="menu.missing-documents"
      words={{ count: 'ahead.missing_count', empty: 'ahead.missing_none', text: 'ahead.missing_none_text' }}
      standard={{ sort: { field: 'name', order: 'ASC' } }}
      columns={useMissingColumns()}
      rowPath={filePath}
      file="missingDocuments"
      conditions={<Conditions />}
      card={(missing) => <Card missing={missing} />}
      below={<Rules />}
    />
  );
}

/** Whose papers they are is a condition only where his page led here; the list itself knows his name. */
function Conditions() {
  const { enumChip, choiceChip } = useChips();
  return (
    <FilterChips
      filters={[
        enumChip('paper', 'ahead.paper', 'RequiredPaper', PAPERS),
        choiceChip('town', 'workers.town', townChoices(useTowns())),
        ...useWorkerFilter(),
      ]}
    />
  );
}

function Card({ missing }: { readonly missing: Missing }) {
  const translate = useTranslate();
  const { worker, paper, kind, about, valid } = missing;
  return (
    <RowCard to={filePath(missing)} name={worker.name} beside={<CardNote>{valid.from}</CardNote>}>
      <StatusMark kind="no">{translate(`enum.RequiredPaper.${paper}`)}</StatusMark>
      <CardNote at="right">{worker.unit?.name}</CardNote>
      <CardNote at="wide" of={[translate(`enum.WorkerFactKind.${kind}`), about, townOf(worker.unit)]} />
    </RowCard>
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
