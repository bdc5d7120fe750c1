import { Box, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { JobProgress } from '../../shared/jobs/JobProgress.tsx';
import { hasEnded, type Job, useJob } from '../../shared/jobs/use-job.ts';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { PageTitle } from '../../shared/pages/PageTitle.tsx';
import { inboxPath } from '../../shared/subjects.ts';
import { officeTime } from '../../shared/time/office.ts';

/** A job by its id: how far it is, how it ended, and the way to what it was about. */
export default function JobPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { job } = useJob(id);
  const path = job?.subjectType && job.subjectId ? inboxPath(job.subjectType, job.subjectId) : null;
  return (
    <>
      <PageTitle title={translate('jobs.title')} crumbs={[{ label: translate('inbox.title'), to: '/inbox' }]} />
      <Paper>
        <Box sx={{ p: '16px', display: 'grid', gap: 1, fontSize: 14 }}>
          <JobProgress id={id} />
          {job ? <Times job={job} /> : null}
          {job && hasEnded(job) && path ? <PlaceLink to={path}>{translate('jobs.result')}</PlaceLink> : null}
        </Box>
      </Paper>
    </>
  );
}

/** When it was asked for, begun and ended, as far as it has come. */
function Times({ job }: { readonly job: Job }) {
  const translate = useTranslate();
  const times = [
    ['jobs.asked_at', job.createdAt],
    ['jobs.begun_at', job.startedAt],
    ['jobs.ended_at', job.endedAt],
  ] as const;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: '2px 16px',
        fontSize: 13,
        color: 'text.secondary',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      {times.map(([label, at]) => (at ? <span key={label}>{translate(label, { at: officeTime(at) })}</span> : null))}
    </Box>
  );
}
