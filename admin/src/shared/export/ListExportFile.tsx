import { ListExportDocument } from '@jiceng/schema/exports.ts';
import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../providers/gql.ts';
import { formatDecimal } from '../figures/format.ts';
import { JobProgress } from '../jobs/JobProgress.tsx';
import { hasEnded, useJob } from '../jobs/use-job.ts';
import { ErrorState } from '../pages/ErrorState.tsx';
import { DownloadIcon } from '../status/icons.tsx';
import { StatusMark } from '../status/StatusMark.tsx';
import { officeTime } from '../time/office.ts';

interface ListExportFileProps {
  readonly jobId: string;
  /** The file to come, which the job names. */
  readonly fileId: string;
}

/** How far the file of a list is, and then where it is fetched. */
export function ListExportFile({ jobId, fileId }: ListExportFileProps) {
  const { job } = useJob(jobId);
  return (
    <Box sx={{ display: 'grid', gap: '12px' }}>
      <JobProgress id={jobId} />
      {job && hasEnded(job) && job.state === 'DONE' ? <ReadyFile id={fileId} /> : null}
    </Box>
  );
}

/** Where a made file is fetched; what it says when there is none any more. */
export function ReadyFile({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['list-export', id],
    queryFn: async ({ signal }) => (await request(ListExportDocument, { id }, signal)).listExport,
  });
  if (data === null) return <StatusMark kind="unknown">{translate('export.gone')}</StatusMark>;
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null;
  const { fileName, rows, expiresAt, url } = data;
  return (
    <Box sx={{ display: 'grid', gap: '8px', justifyItems: 'start', fontSize: 13 }}>
      <Box role="status" sx={{ overflowWrap: 'anywhere' }}>
        {translate('export.ready', { file: fileName, rows: formatDecimal(rows), until: officeTime(expiresAt) })}
      </Box>
      <Button
        variant="contained"
        color="primary"
        startIcon={<DownloadIcon />}
        component="a"
        {...{ href: url, download: fileName }}
      >
        {translate('export.download')}
      </Button>
    </Box>
  );
}
