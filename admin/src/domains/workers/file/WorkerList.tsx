import type { WorkerPartsFragment } from '@jiceng/schema/workers.ts';
import { useListFilterContext, useTranslate } from 'ra-core';
import { ExportButton } from '../../../shared/export/ExportButton.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { type ChipFilter, FilterChips } from '../../../shared/lists/FilterChips.tsx';
import { ListPage } from '../../../shared/lists/ListPage.tsx';
import { CardNote, RowCard } from '../../../shared/lists/RowCard.tsx';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { ImportButton } from '../../imports/upload/door.ts';
import { townChoices, useRegionNames, useTowns } from '../../regions/choice/door.ts';
import { ViewsMenu } from '../../views/door.ts';
import { RECRUITMENT_KINDS } from '../cohorts/words.ts';
import { useEmployers } from '../employers/use-employers.ts';
import { CERTIFICATES, POSTS, REGISTERED, STANDINGS } from '../employment/choices.ts';
import { HireButton } from '../employment/HireButton.tsx';
import { CHOSEN_WORKERS } from '../slots.ts';
import { useWorkerColumns, workerPath } from './columns.tsx';
import { StandingMark, useCounted } from './marks.tsx';

/** How the list looks by itself. */
const STANDARD = { filter: { left: false }, sort: { field: 'name', order: 'ASC' } } as const;

/** Community workers (社区工作者): those employed on the day, those who left and those to come. */
export default function WorkerList() {
  const translate = useTranslate();
  const counted = useCounted();
  const may = usePermitted('workers', 'edit');
  return (
    <ListPage<WorkerPartsFragment>
      name="menu.workers"
      words={{ count: 'workers.count', empty: 'workers.empty', text: 'workers.empty_text' }}
      standard={STANDARD}
      columns={useWorkerColumns()}
      rowPath={workerPath}
      file="workers"
      views={<ViewsMenu list="WORKERS" standard={STANDARD} />}
      actions={
        <>
          <ExportButton list="facts" label={translate('export.facts')} />
          <ImportButton kind="WORKERS" />
          <HireButton />
        </>
      }
      first={<HireButton />}
      conditions={<Conditions />}
      {...(may ? { selection: <InSlot of={CHOSEN_WORKERS} props={{}} /> } : {})}
      card={(worker) => (
        <RowCard to={workerPath(worker)} name={worker.name} beside={<StandingMark worker={worker} />}>
          <CardNote>
            {[worker.unit?.level === 'COMMUNITY' ? worker.unit.parent?.name : null, worker.unit?.name]
              .filter(Boolean)
              .join(' ')}
          </CardNote>
          <CardNote at="right">{worker.counted ? null : counted(worker)}</CardNote>
          <CardNote at="wide">{worker.employer?.name}</CardNote>
        </RowCard>
      )}
    />
  );
}

/** Units are offered of the street that is chosen. */
function Conditions() {
  const translate = useTranslate();
  const { filterValues } = useListFilterContext();
  const { enumChip, eitherChip, choiceChip, nameChip, daysChip } = useChips();
  const units = useRegionNames().filter(
    ({ level, parent, id, isVirtual }) =>
      level !== 'DISTRICT' &&
      !isVirtual &&
      (!filterValues.town || parent?.id === filterValues.town || id === filterValues.town),
  );
  const only = (source: string, label: string, said: (value: string) => string): readonly ChipFilter[] => {
    const value = filterValues[source] as string | undefined;
    return value ? [choiceChip(source, label, [{ value, label: said(value) }])] : [];
  };
  return (
    <FilterChips
      search={translate('workers.search')}
      filters={[
        choiceChip('town', 'workers.town', townChoices(useTowns())),
        nameChip('unit', 'workers.unit', units),
        nameChip('employer', 'workers.employer', useEmployers()),
        enumChip('standing', 'workers.standing', 'WorkerStanding', STANDINGS),
        eitherChip('left', 'workers.left_filter', { false: 'workers.not_left', true: 'workers.left' }),
        enumChip('post', 'workers.post', 'PostClass', POSTS),
        enumChip('certificate', 'workers.certificate', 'CertificateKind', CERTIFICATES),
        enumChip('registered', 'workers.registered', 'CertificateKind', REGISTERED),
        enumChip('recruitment', 'workers.recruitment', 'RecruitmentKind', RECRUITMENT_KINDS),
        // Of one batch or class only where the page of cohorts led here.
        ...only('batch', 'enum.CohortBy.BATCH', String),
        ...only('graduateCohort', 'enum.CohortBy.GRADUATE_COHORT', (year) => translate('cohorts.class_of', { year })),
        daysChip('hired', 'workers.employed_from'),
        daysChip('leaving', 'workers.left_on_head'),
      ]}
    />
  );
}
