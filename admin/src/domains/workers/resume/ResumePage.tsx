import { WorkerDocument } from '@jiceng/schema/workers.ts';
import { Box, Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { request } from '../../../providers/gql.ts';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { NotFoundPage } from '../../../shared/pages/Message.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { PrintButton } from '../../../shared/pages/PrintSheet.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useCareer } from '../facts/use-career.ts';
import { ResumeSheet } from './ResumeSheet.tsx';

/** 履历表: the career as an office form on A4, as it will be printed; always in Chinese, numbers masked. */
export default function ResumePage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { moment } = useAsOf();
  const read = useQuery({
    queryKey: ['workers', 'page', id, moment],
    queryFn: ({ signal }) => request(WorkerDocument, { id, ...moment }, signal),
  });
  const { career, error, retry } = useCareer(id);
  const failed = read.error ?? error;
  if (failed)
    return (
      <Paper>
        <ErrorState
          error={failed}
          onRetry={() => {
            void read.refetch();
            retry();
          }}
        />
      </Paper>
    );
  if (read.isPending || career === undefined) return <PageSkeleton />;
  const worker = read.data?.worker;
  if (!worker || !career) return <NotFoundPage />;
  return (
    <>
      <Box className="no-print">
        <PageTitle
          title={translate('careers.resume_of', { name: worker.name })}
          crumbs={[
            { label: translate('menu.workers'), to: '/workers' },
            { label: worker.name, to: `/workers/${worker.id}/show` },
            { label: translate('careers.resume') },
          ]}
          facts={translate('careers.resume_note')}
          actions={<PrintButton />}
        />
      </Box>
      <ResumeSheet worker={worker} career={career} />
    </>
  );
}
