import { WorkerDocument } from '@jiceng/schema/workers.ts';
import { Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactElement, Suspense } from 'react';
import { useAuditTab } from '../../../shared/audit/use-audit-tab.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PrintSheet } from '../../../shared/pages/PrintSheet.tsx';
import { RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { RecordTabs } from '../../../shared/pages/RecordTabs.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { fillingsOf } from '../../../shared/slots/fillings.ts';
import { WorkerAhead } from '../ahead/WorkerAhead.tsx';
import { AttachmentsTab } from '../attachments/AttachmentsTab.tsx';
import { attachmentsOf } from '../attachments/attachment-list.ts';
import { CareerTab } from '../careers/CareerTab.tsx';
import { FileTab } from '../facts/FileTab.tsx';
import { WORKER_TABS } from '../slots.ts';
import { useFile, type WholeFile } from './use-file.ts';
import { WorkerFigures, WorkerHead } from './WorkerHead.tsx';
import type { WorkerRecord } from './worker-record.ts';

/** Page of a community worker: where, by whom employed, counted or why not; the career; who touched the file (社区工作者页). */
export default function WorkerShow() {
  return (
    <RecordPage place="workers" document={WorkerDocument} pick={({ worker }) => worker}>
      {(worker) => <Page worker={worker} />}
    </RecordPage>
  );
}

function Page({ worker }: { readonly worker: WorkerRecord }) {
  const translate = useTranslate();
  const auditTab = useAuditTab('WORKER', worker.id);
  const file = useFile(worker);
  const whole = (content: (file: WholeFile) => ReactElement): ReactElement =>
    file.error ? (
      <Paper>
        <ErrorState error={file.error} onRetry={file.retry} />
      </Paper>
    ) : file.whole ? (
      content(file.whole)
    ) : (
      <PageSkeleton />
    );
  const files = file.whole && attachmentsOf(file.whole.facts.map(({ row }) => row)).length;
  return (
    <>
      <WorkerHead worker={worker} career={file.whole?.career} />
      <WorkerFigures worker={worker} career={file.whole?.career} />
      <WorkerAhead workerId={worker.id} expected={worker.standing !== null} />
      <RecordTabs
        tabs={[
          {
            name: 'career',
            label: translate('workers.career'),
            content: () => whole((of) => <CareerTab worker={worker} {...of} />),
          },
          {
            name: 'file',
            label: translate('careers.file'),
            ...(file.whole ? { count: file.whole.facts.length } : {}),
            content: () => <FileTab workerId={worker.id} />,
          },
          ...fillingsOf(WORKER_TABS).map(({ part: { name, label, count: Count, content: Content } }) => ({
            name,
            label: translate(label),
            count: (
              <Suspense fallback={null}>
                <Count workerId={worker.id} />
              </Suspense>
            ),
            content: () => (
              <Suspense fallback={<PageSkeleton />}>
                <Content worker={worker} />
              </Suspense>
            ),
          })),
          {
            name: 'attachments',
            label: translate('files.title'),
            ...(files === null ? {} : { count: files }),
            content: () => whole(({ facts }) => <AttachmentsTab rows={facts.map(({ row }) => row)} />),
          },
          ...auditTab,
        ]}
      />
      <PrintSheet />
    </>
  );
}
