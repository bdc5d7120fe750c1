import { Box, keyframes } from '@mui/material';
import { useTranslate } from 'ra-core';
import { jobShare, jobTitle } from './job-words.ts';
import type { Job } from './use-job.ts';

const passing = keyframes`from { left: -30%; } to { left: 100%; }`;

const hatched = {
  bgcolor: 'transparent',
  backgroundImage: 'repeating-linear-gradient(135deg, currentColor 0 4px, transparent 4px 10px)',
  opacity: 0.3,
};

/** The bar of a job: filled as far as it is, a strip that passes where nobody knows how far; where nothing may move, the whole bar is hatched. */
export function JobBar({ job }: { readonly job: Job }) {
  const translate = useTranslate();
  const share = jobShare(job);
  const failed = job.state === 'FAILED' || job.state === 'CANCELLED';
  return (
    <Box
      role="progressbar"
      aria-label={jobTitle(job, translate)}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(share === null ? {} : { 'aria-valuenow': Math.floor(share * 100) })}
      sx={{ position: 'relative', height: 8, overflow: 'hidden', bgcolor: 'custom.chart.d3' }}
    >
      {share === null ? (
        job.state === 'RUNNING' ? (
          <Box
            sx={{
              position: 'absolute',
              inset: '0 auto 0 -30%',
              width: '30%',
              bgcolor: 'custom.chart.d1',
              animation: `${passing} 1.6s linear infinite`,
              '@media (prefers-reduced-motion: reduce)': { animation: 'none', inset: 0, width: '100%', ...hatched },
            }}
          />
        ) : null
      ) : (
        <Box
          style={{ width: `${(share * 100).toFixed(2)}%` }}
          sx={{ height: 8, bgcolor: failed ? 'custom.chart.line' : 'custom.chart.d1', transition: 'width .3s linear' }}
        />
      )}
    </Box>
  );
}
