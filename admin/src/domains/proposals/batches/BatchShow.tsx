import { Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { AuditTab } from '../../../shared/audit/AuditTab.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { JobProgress } from '../../../shared/jobs/JobProgress.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { PrintIcon } from '../../../shared/status/icons.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import type { BatchRecord } from '../batch-documents.ts';
import { useBatchKind } from '../batch-kind.tsx';
import { DecisionsMade } from '../deciding/DecisionsMade.tsx';
import { WithdrawButton } from '../deciding/WithdrawButton.tsx';
import { useBatchName } from './columns.tsx';
import { BatchMark } from './marks.tsx';
import { PrepareButton } from './PrepareButton.tsx';

interface BatchProps {
  readonly batch: BatchRecord;
}

/** Page of a batch (批次页): what is proposed for whom and why, what cannot be said, what is open, and what was decided. */
export default function BatchShow() {
  const { place, documents } = useBatchKind();
  const prepares = usePermitted(place, 'create');
  return (
    <RecordPage
      place={place}
      document={documents.batch}
      beside={{ persons: true, deciders: prepares }}
      pick={({ batch }) => batch}
      undated
    >
      {(batch) => <Page batch={batch} />}
    </RecordPage>
  );
}

function Page({ batch }: BatchProps) {
  const translate = useTranslate();
  const { parts, subject } = useBatchKind();
  const audited = usePermitted('audit');
  return (
    <>
      <Head batch={batch} />
      {isComputed(batch) ? (
        <>
          <DecisionsMade batch={batch} />
          <parts.Contents batch={batch} />
        </>
      ) : (
        <Computing batch={batch} />
      )}
      {audited ? (
        <Section title={translate('audit_tab.label')}>
          <AuditTab subjectType={subject} subjectId={batch.id} />
        </Section>
      ) : null}
    </>
  );
}

function Head({ batch }: BatchProps) {
  const translate = useTranslate();
  const name = useBatchName()(batch);
  const { place, parts } = useBatchKind();
  const { region, preparedBy, preparedAt, status } = batch;
  return (
    <PageTitle
      title={name}
      crumbs={[{ label: translate(`menu.${place}`), to: `/${place}` }, { label: name }]}
      facts={
        <>
          <span>{region?.name}</span>
          {parts.HeadFacts ? <parts.HeadFacts batch={batch} /> : null}
          <BatchMark status={status} />
          <span>
            {translate(preparedBy ? 'batches.prepared_by_at' : 'batches.prepared_on', {
              name: preparedBy?.name ?? '',
              at: officeTime(preparedAt),
            })}
          </span>
        </>
      }
      actions={<Actions batch={batch} />}
    />
  );
}

function Actions({ batch }: BatchProps) {
  const translate = useTranslate();
  const { sheet, letters } = useBatchKind();
  if (!isComputed(batch))
    return batch.status === 'PREPARING' ? <WithdrawButton batch={batch} /> : <PrepareButton before={batch} />;
  const papers = [
    ['batches.sheet', sheet(batch)],
    ['batches.letters', letters(batch)],
  ] as const;
  return (
    <>
      {papers.map(([label, to]) =>
        to ? (
          <Button key={label} component={Link} {...{ to }} startIcon={<PrintIcon />}>
            {translate(label)}
          </Button>
        ) : null,
      )}
      <WithdrawButton batch={batch} />
    </>
  );
}

/** Whether there is something to show; there is not while it is computed, nor where the job ended before that. */
const isComputed = ({ status, jobId, knownOn }: BatchRecord): boolean =>
  status !== 'PREPARING' && (jobId === null || knownOn !== null);

/** How far its job is, or how it ended; the job itself is seen by who asked for it. */
function Computing({ batch: { jobId, status, preparedByMe } }: BatchProps) {
  const translate = useTranslate();
  const { enums } = useBatchKind();
  const ended = status !== 'PREPARING';
  return (
    <Section title={translate(ended ? 'batches.not_computed' : `enum.${enums.status}.PREPARING`)}>
      <Box sx={{ p: 2 }}>
        {ended && !preparedByMe ? translate('batches.not_computed_text') : jobId ? <JobProgress id={jobId} /> : null}
      </Box>
    </Section>
  );
}
