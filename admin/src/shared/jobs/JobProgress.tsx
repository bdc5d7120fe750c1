import { CancelJobDocument } from '@jiceng/schema/jobs.ts';
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../figures/format.ts';
import { ErrorState } from '../pages/ErrorState.tsx';
import { StatusMark } from '../status/StatusMark.tsx';
import { useCommand } from '../use-command.ts';
import { JobBar } from './JobBar.tsx';
import { jobError, jobStage, jobTitle } from './job-words.ts';
import { hasEnded, type Job, useJob } from './use-job.ts';

interface JobProgressProps {
  readonly id: string;
}

/** How far a job is, by its id alone: a bar with counts, what it is at, how it ended; it goes on when the page is left. */
export function JobProgress({ id }: JobProgressProps) {
  const translate = useTranslate();
  const { job, error, retry } = useJob(id);
  if (job === undefined) return error ? <ErrorState error={error} onRetry={retry} /> : <Box sx={{ height: 72 }} />;
  if (job === null) return <StatusMark kind="no">{translate('error.JOB_NOT_FOUND')}</StatusMark>;
  const stage = jobStage(job, translate);
  return (
    <Box sx={{ display: 'grid', gap: '6px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' }}>
        <Typography component="b" sx={{ fontWeight: 600, fontSize: 14, overflowWrap: 'anywhere' }}>
          {jobTitle(job, translate)}
        </Typography>
        <JobMark job={job} />
        {hasEnded(job) ? null : (
          <Box sx={{ ml: 'auto' }}>
            <CancelButton job={job} />
          </Box>
        )}
      </Box>
      <JobBar job={job} />
      <Box
        role="status"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '2px 12px',
          fontSize: 13,
          color: 'text.secondary',
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {job.state === 'RUNNING' && job.total !== null ? (
          <span>{translate('jobs.counts', { done: formatDecimal(job.done), total: formatDecimal(job.total) })}</span>
        ) : null}
        {job.state === 'RUNNING' && stage ? <span>{stage}</span> : null}
        {hasEnded(job) ? null : <span>{translate(error ? 'jobs.away' : 'jobs.leave')}</span>}
        {job.state === 'FAILED' ? <span>{jobError(job, translate)}</span> : null}
        {job.state === 'CANCELLED' ? <span>{translate('jobs.nothing_stored')}</span> : null}
      </Box>
    </Box>
  );
}

const MARKS = { QUEUED: 'wait', RUNNING: 'wait', DONE: 'ok', FAILED: 'no', CANCELLED: 'unknown' } as const;

/** Where a job stands, by icon and word. */
export function JobMark({ job }: { readonly job: Pick<Job, 'state' | 'cancelling'> }) {
  const translate = useTranslate();
  return (
    <StatusMark kind={MARKS[job.state]}>
      {translate(job.cancelling ? 'jobs.cancelling' : `enum.JobState.${job.state}`)}
    </StatusMark>
  );
}

function CancelButton({ job }: { readonly job: Job }) {
  const translate = useTranslate();
  const { run, busy } = useCommand(CancelJobDocument);
  return (
    <Button
      disabled={busy || job.cancelling}
      onClick={() => run({ id: job.id })}
      aria-label={translate('jobs.cancel_of', { title: job.title })}
    >
      {translate('jobs.cancel')}
    </Button>
  );
}
