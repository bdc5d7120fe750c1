import { WorkerDocument } from '@jiceng/schema/workers.ts';
import { Box, Button, Paper } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { type ReactElement, useState } from 'react';
import { useParams } from 'react-router';
import { NotFoundPage } from '../../pages/Message.tsx';
import { request } from '../../providers/gql.ts';
import { AuditTab } from '../../shared/audit/AuditTab.tsx';
import { Figure } from '../../shared/figures/Figure.tsx';
import { HeaderFigures } from '../../shared/figures/HeaderFigures.tsx';
import { IfPermitted, usePermitted } from '../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { ErrorState } from '../../shared/pages/ErrorState.tsx';
import { type Crumb, PageTitle } from '../../shared/pages/PageTitle.tsx';
import { PrintSheet } from '../../shared/pages/PrintSheet.tsx';
import { RecordTabs } from '../../shared/pages/RecordTabs.tsx';
import { PageSkeleton } from '../../shared/pages/Skeletons.tsx';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { IfToday } from '../../shared/time/IfToday.tsx';
import { WorkerAhead } from '../ahead/WorkerAhead.tsx';
import { AttachmentsTab } from '../careers/attachments/AttachmentsTab.tsx';
import { attachmentsOf } from '../careers/attachments/attachment-list.ts';
import { FileTab } from '../careers/FileTab.tsx';
import { ResumeLink } from '../careers/resume/ResumeLink.tsx';
import { TransferForm } from '../transfers/TransferForm.tsx';
import { CareerTab } from './CareerTab.tsx';
import { serviceOf } from './career.ts';
import { StandingMark, useCounted } from './marks.tsx';
import { unitPath } from './unit-path.ts';
import { useFile, type WholeFile } from './use-file.ts';
import { EmploymentForm, LeaveForm, type WorkerRecord } from './WorkerForms.tsx';

/** Page of a community worker: where, by whom employed, counted or why not; the career; who touched the file (社区工作者页). */
export default function WorkerShow() {
  const { id = '' } = useParams();
  const { moment } = useAsOf();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['workers', 'page', id, moment],
    queryFn: ({ signal }) => request(WorkerDocument, { id, ...moment }, signal),
  });
  if (isPending) return <PageSkeleton />;
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  return data.worker ? <Page worker={data.worker} /> : <NotFoundPage />;
}

function Page({ worker }: { readonly worker: WorkerRecord }) {
  const translate = useTranslate();
  const audited = usePermitted('audit');
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
      <Head worker={worker} />
      <Figures worker={worker} />
      <WorkerAhead workerId={worker.id} />
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
          {
            name: 'attachments',
            label: translate('careers.attachments'),
            ...(files === null ? {} : { count: files }),
            content: () => whole(({ facts }) => <AttachmentsTab rows={facts.map(({ row }) => row)} />),
          },
          ...(audited
            ? [
                {
                  name: 'audit',
                  label: translate('audit_tab.label'),
                  content: () => (
                    <Paper>
                      <AuditTab subjectType="WORKER" subjectId={worker.id} />
                    </Paper>
                  ),
                },
              ]
            : []),
        ]}
      />
      <PrintSheet />
    </>
  );
}

function Head({ worker }: { readonly worker: WorkerRecord }) {
  const translate = useTranslate();
  const counted = useCounted();
  const { name, pinyin, unit } = worker;
  const town = unit?.level === 'COMMUNITY' ? unit.parent : null;
  const crumbs: readonly Crumb[] = [
    { label: translate('menu.workers'), to: '/workers' },
    ...(town
      ? [
          {
            label: town.name,
            to: `/workers?filter=${encodeURIComponent(JSON.stringify({ town: town.id, left: false }))}`,
          },
        ]
      : []),
    ...(unit ? [{ label: unit.name, to: unitPath(unit) }] : []),
    { label: name },
  ];
  return (
    <PageTitle
      title={name}
      crumbs={crumbs}
      facts={
        <>
          <span>{pinyin}</span>
          <StandingMark worker={worker} />
          <StatusMark kind={worker.counted ? 'ok' : 'unknown'}>{counted(worker)}</StatusMark>
        </>
      }
      actions={
        <>
          <ResumeLink workerId={worker.id} />
          <Actions worker={worker} />
        </>
      }
    />
  );
}

type Doing = 'transfer' | 'change_employment' | 'return' | 'end';

/** What can be done with the file; each opens a short form that says what it touches. */
function Actions({ worker }: { readonly worker: WorkerRecord }) {
  const translate = useTranslate();
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const button = (what: Doing): ReactElement => (
    <IfToday>
      <Button onClick={() => setDoing(what)}>{translate(`workers.${what}`)}</Button>
    </IfToday>
  );
  return (
    <IfPermitted place="workers" action="edit">
      {button('transfer')}
      {button(worker.standing ? 'change_employment' : 'return')}
      {worker.standing ? button('end') : null}
      {doing === 'transfer' ? <TransferForm worker={worker} onClose={close} /> : null}
      {doing === 'change_employment' || doing === 'return' ? <EmploymentForm worker={worker} onClose={close} /> : null}
      {doing === 'end' ? <LeaveForm worker={worker} onClose={close} /> : null}
    </IfPermitted>
  );
}

function Figures({ worker }: { readonly worker: WorkerRecord }) {
  const translate = useTranslate();
  const { day } = useAsOf();
  const { unit, employer, employedFrom, leftOn } = worker;
  const until = leftOn ?? day;
  const service = employedFrom && employedFrom <= until ? serviceOf(employedFrom, until) : null;
  const small = { fontSize: 14, lineHeight: '28px', fontWeight: 400 } as const;
  return (
    <HeaderFigures
      figures={[
        {
          label: translate('workers.unit'),
          figure: (
            <Box sx={small}>
              {unit ? (
                <PlaceLink to={unitPath(unit)}>{unit.name}</PlaceLink>
              ) : (
                <Figure value={null} reason={translate('workers.no_unit')} />
              )}
            </Box>
          ),
        },
        {
          label: translate('workers.employer'),
          figure: (
            <Box sx={small}>
              {employer ? (
                <PlaceLink to={`/employers/${employer.id}/show`}>{employer.name}</PlaceLink>
              ) : (
                <Figure value={null} reason={translate('workers.not_employed')} />
              )}
            </Box>
          ),
        },
        { label: translate('workers.employed_from'), figure: <Box sx={small}>{employedFrom}</Box> },
        ...(leftOn ? [{ label: translate('workers.left_on_head'), figure: <Box sx={small}>{leftOn}</Box> }] : []),
        {
          label: translate('workers.service'),
          figure: service ? translate('workers.service_of', service) : <Figure value={null} />,
        },
      ]}
    />
  );
}
