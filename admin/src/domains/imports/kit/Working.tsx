import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { JobProgress } from '../../../shared/jobs/JobProgress.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import type { Batch } from './use-batch.ts';

interface WorkingProps {
  readonly batch: Pick<Batch, 'jobId' | 'mine'>;
  /** Key of what is being done. */
  readonly title: string;
}

/** The job of a batch while it is at it; of somebody else's one sees only that it is. */
export function Working({ batch: { jobId, mine }, title }: WorkingProps) {
  const translate = useTranslate();
  return (
    <Section title={translate(title)}>
      <Box sx={{ p: '16px' }}>
        {mine && jobId ? (
          <JobProgress key={jobId} id={jobId} />
        ) : (
          <StatusMark kind="wait">{translate('imports.others_waiting')}</StatusMark>
        )}
      </Box>
    </Section>
  );
}
