import { RegradeBatchDocument, RegradeDistributionDocument } from '@jiceng/schema/regrade.ts';
import { Box, Button, Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { AuditTab } from '../../../shared/audit/AuditTab.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { JobProgress } from '../../../shared/jobs/JobProgress.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { PrintIcon } from '../../../shared/status/icons.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useText } from '../../../shared/use-text.ts';
import { BatchKindProvider, DecisionsMade, WithdrawButton } from '../../proposals/deciding/door.ts';
import type { Batch } from './batch.ts';
import { CountTabs, type Part } from './CountTabs.tsx';
import { useBatchName } from './columns.tsx';
import { ItemList } from './ItemList.tsx';
import { BatchMark } from './marks.tsx';
import { PrepareButton } from './PrepareButton.tsx';
import { REGRADE_BATCHES } from './regrade-batches.ts';
import { SpreadSection } from './SpreadSection.tsx';
import { StreetChanges } from './StreetChanges.tsx';
import { usePart } from './use-part.ts';

/** Page of a batch (调级批次): who moves from what to what and why, who does not, what is open, and what was decided. */
export default function BatchShow() {
  const prepares = usePermitted('regrade-batches', 'create');
  return (
    <RecordPage
      place="regrade-batches"
      document={RegradeBatchDocument}
      beside={{ persons: true, deciders: prepares }}
      pick={({ regradeBatch }) => regradeBatch}
      undated
    >
      {(batch) => (
        <BatchKindProvider kind={REGRADE_BATCHES}>
          <Page batch={batch} />
        </BatchKindProvider>
      )}
    </RecordPage>
  );
}

function Page({ batch }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const audited = usePermitted('audit');
  const [part, choose] = usePart();
  return (
    <>
      <Head batch={batch} />
      {isComputed(batch) ? (
        <>
          <DecisionsMade batch={batch} />
          <Computed batch={batch} part={part} onChoose={choose} />
        </>
      ) : (
        <Computing batch={batch} />
      )}
      {audited ? (
        <Section title={translate('audit_tab.label')}>
          <AuditTab subjectType="REGRADE_BATCH" subjectId={batch.id} />
        </Section>
      ) : null}
    </>
  );
}

function Head({ batch }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const text = useText();
  const name = useBatchName()(batch);
  const { id, region, scheme, preparedBy, preparedAt, status } = batch;
  return (
    <PageTitle
      title={name}
      crumbs={[{ label: translate('menu.regrade-batches'), to: '/regrade-batches' }, { label: name }]}
      facts={
        <>
          <span>{region?.name}</span>
          {scheme ? (
            <PlaceLink to={`/grade-schemes/${scheme.id}/show`}>
              {translate('schemes.title_of', { title: text(scheme.title), version: scheme.version })}
            </PlaceLink>
          ) : null}
          <BatchMark status={status} />
          <span>
            {translate(preparedBy ? 'regrade.prepared_by_at' : 'regrade.prepared_on', {
              name: preparedBy?.name ?? '',
              at: officeTime(preparedAt),
            })}
          </span>
        </>
      }
      actions={
        isComputed(batch) ? (
          <>
            <Button component={Link} {...{ to: `/regrade-batches/${id}/sheet` }} startIcon={<PrintIcon />}>
              {translate('regrade.sheet')}
            </Button>
            {batch.agreed > 0 ? (
              <Button component={Link} {...{ to: `/grade-decisions/letters?batch=${id}` }} startIcon={<PrintIcon />}>
                {translate('regrade.letters')}
              </Button>
            ) : null}
            <WithdrawButton batch={batch} />
          </>
        ) : status === 'PREPARING' ? (
          <WithdrawButton batch={batch} />
        ) : (
          <PrepareButton before={batch} />
        )
      }
    />
  );
}

/** Whether there is something to show; there is not while it is computed, nor where the job ended before that. */
const isComputed = ({ status, jobId, knownOn }: Batch): boolean =>
  status !== 'PREPARING' && (jobId === null || knownOn !== null);

/** How far its job is, or how it ended; the job itself is seen by who asked for it. */
function Computing({ batch: { jobId, status, preparedByMe } }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const ended = status !== 'PREPARING';
  return (
    <Section title={translate(ended ? 'regrade.not_computed' : 'enum.RegradeStatus.PREPARING')}>
      <Box sx={{ p: 2 }}>
        {ended && !preparedByMe ? translate('regrade.not_computed_text') : jobId ? <JobProgress id={jobId} /> : null}
      </Box>
    </Section>
  );
}

interface ComputedProps {
  readonly batch: Batch;
  readonly part: Part;
  readonly onChoose: (part: Part) => void;
}

function Computed({ batch, part, onChoose }: ComputedProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['regrade-batches', 'distribution', batch.id],
    queryFn: ({ signal }) => request(RegradeDistributionDocument, { batchId: batch.id }, signal),
  });
  const spread = data?.regradeDistribution;
  return (
    <>
      {error ? (
        <Paper sx={{ mb: 1 }}>
          <ErrorState error={error} onRetry={() => refetch()} />
        </Paper>
      ) : null}
      {spread ? <CountTabs spread={spread} part={part} onChoose={onChoose} /> : <Box sx={{ height: 66 }} />}
      <Box sx={{ containerType: 'inline-size', mb: '12px' }}>
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0, 1fr)',
            columnGap: '12px',
            alignItems: 'start',
            // Narrower, as with an explanation open beside it, the table takes the whole width.
            '@container (min-width: 1040px)': { gridTemplateColumns: 'minmax(0, 1fr) 300px' },
          }}
        >
          <ItemList key={part} batch={batch} part={part} />
          {spread ? (
            <Box sx={{ minWidth: 0 }}>
              <SpreadSection spread={spread} />
              <StreetChanges spread={spread} />
            </Box>
          ) : null}
        </Box>
      </Box>
    </>
  );
}
