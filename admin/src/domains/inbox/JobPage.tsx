import { Box, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { JobProgress } from '../../shared/jobs/JobProgress.tsx';
import { PageTitle } from '../../shared/pages/PageTitle.tsx';

/** A job whose result has no page of its own. */
export default function JobPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  return (
    <>
      <PageTitle title={translate('jobs.title')} crumbs={[{ label: translate('inbox.title'), to: '/inbox' }]} />
      <Paper>
        <Box sx={{ p: '16px' }}>
          <JobProgress id={id} />
        </Box>
      </Paper>
    </>
  );
}
