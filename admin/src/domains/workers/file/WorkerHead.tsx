import { Box, Button, Chip } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactElement, Suspense, useState } from 'react';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { type Crumb, PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { fillingsOf } from '../../../shared/slots/fillings.ts';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { unitPath } from '../../regions/choice/door.ts';
import { serviceOf } from '../careers/career.ts';
import { EmploymentForm, LeaveForm } from '../employment/WorkerForms.tsx';
import type { Career } from '../facts/kit/fact-kind.ts';
import { ResumeLink } from '../resume/ResumeLink.tsx';
import { TRANSFER_FORM, WORKER_FIGURES } from '../slots.ts';
import { StandingMark, useCounted } from './marks.tsx';
import type { WorkerRecord } from './worker-record.ts';

interface HeadProps {
  readonly worker: WorkerRecord;
  /** Undefined while it is read. */
  readonly career: Career | undefined;
}

/** Who it is and where he stands, and what can be done with the file. */
export function WorkerHead({ worker, career }: HeadProps) {
  const translate = useTranslate();
  const counted = useCounted();
  const { name, spokenName, unit } = worker;
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
          <span lang="zh-Latn-pinyin">{spokenName}</span>
          <SexAndAge career={career} />
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

/** `女，41 岁` on the day looked at, as far as it is on file. */
function SexAndAge({ career }: Pick<HeadProps, 'career'>) {
  const translate = useTranslate();
  const { day } = useAsOf();
  const { sex, birthDate } = career?.identity ?? {};
  const said = [
    sex && translate(`enum.Sex.${sex}`),
    birthDate && birthDate <= day && translate('workers.age', { years: serviceOf(birthDate, day).years }),
  ].filter(Boolean);
  return said.length ? <Chip label={said.join(translate('why.comma'))} /> : null;
}

/** Duties held on the day looked at, with the class of the post: `居委会副主任，副职`. */
function DutiesHeld({ career }: Pick<HeadProps, 'career'>) {
  const translate = useTranslate();
  const { day } = useAsOf();
  if (!career) return null;
  const held = career.duties.filter(({ valid: { from, to } }) => from <= day && (to === null || day < to));
  if (!held.length) return <Figure value={null} reason={translate('workers.no_duty')} />;
  return held
    .map(({ duty, postClass }) =>
      translate('careers.duty.with_post', {
        duty: translate(`enum.DutyName.${duty}`),
        post: translate(`enum.PostClass.${postClass}`),
      }),
    )
    .join(translate('careers.and'));
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
      {doing === 'transfer' ? <InSlot of={TRANSFER_FORM} props={{ worker, onClose: close }} /> : null}
      {doing === 'change_employment' || doing === 'return' ? <EmploymentForm worker={worker} onClose={close} /> : null}
      {doing === 'end' ? <LeaveForm worker={worker} onClose={close} /> : null}
    </IfPermitted>
  );
}

/** The figures that matter: where, which duty, by whom employed, since when. */
export function WorkerFigures({ worker, career }: HeadProps) {
  const translate = useTranslate();
  const { day } = useAsOf();
  const { unit, employer, employedFrom, leftOn } = worker;
  const until = leftOn ?? day;
  const service = employedFrom && employedFrom <= until ? serviceOf(employedFrom, until) : null;
  const small = { fontSize: 14, lineHeight: '20px', py: '4px', fontWeight: 400 } as const;
  return (
    <HeaderFigures
      figures={[
        ...fillingsOf(WORKER_FIGURES).map(({ part: { label, figure: Part } }) => ({
          label: translate(label),
          figure: (
            <Suspense fallback={null}>
              <Part workerId={worker.id} />
            </Suspense>
          ),
        })),
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
          label: translate('careers.declared.DUTY.duty'),
          figure: (
            <Box sx={small}>
              <DutiesHeld career={career} />
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
