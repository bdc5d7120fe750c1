import { Box, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { ReadyFile } from '../../shared/export/ListExportFile.tsx';
import { PageTitle } from '../../shared/pages/PageTitle.tsx';

/** An exported list by its id: where its file is fetched, for who comes from a message. */
export default function ListExportPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  return (
    <>
      <PageTitle title={translate('export.file')} crumbs={[{ label: translate('inbox.title'), to: '/inbox' }]} />
      <Paper>
        <Box sx={{ p: '16px' }}>
          <ReadyFile id={id} />
        </Box>
      </Paper>
    </>
  );
}
