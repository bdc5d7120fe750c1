import { BatchNamesDocument } from '@jiceng/schema/cohorts.ts';
import type { EmploymentPartsFragment, RecruitmentInput } from '@jiceng/schema/workers.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { NumberInput, SelectInput, TextInput } from 'react-admin';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { RECRUITMENT_KINDS } from './words.ts';

const BATCHES = 'known-batches';

/** How somebody came to be employed (招录情况): a batch is chosen among those there are, or typed. */
export function RecruitmentInputs() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['cohorts', 'names'],
    queryFn: ({ signal }) => everyItem(BatchNamesDocument, {}, ({ cohorts }) => cohorts, signal),
  });
  return (
    <>
      <TextInput
        source="recruitment.batch"
        label="cohorts.batch"
        slotProps={{ htmlInput: { list: BATCHES, autoComplete: 'off' } }}
      />
      <datalist id={BATCHES}>{data?.map(({ id, key }) => (key ? <option key={id} value={key} /> : null))}</datalist>
      <SelectInput
        source="recruitment.kind"
        label="cohorts.kind"
        choices={RECRUITMENT_KINDS.map((id) => ({ id, name: translate(`enum.RecruitmentKind.${id}`) }))}
      />
      <NumberInput source="recruitment.graduateCohort" label="cohorts.graduate_cohort" min={1977} />
      <DayInput source="recruitment.probationEndsOn" label="cohorts.probation_ends_on" />
    </>
  );
}

/** The whole of it: what is left empty is not on file. */
export const recruitmentInput = (given: RecruitmentInput | null | undefined): RecruitmentInput => {
  const { batch, kind, graduateCohort, probationEndsOn } = given ?? {};
  return {
    batch: batch || null,
    kind: kind || null,
    graduateCohort: graduateCohort ? Number(graduateCohort) : null,
    probationEndsOn: probationEndsOn || null,
  };
};

/** What is on file of an employment, as the inputs take it. */
export const recruitmentValues = ({
  recruitmentBatch,
  recruitmentKind,
  graduateCohort,
  probationEndsOn,
}: Pick<
  EmploymentPartsFragment,
  'recruitmentBatch' | 'recruitmentKind' | 'graduateCohort' | 'probationEndsOn'
>): RecruitmentInput => ({ batch: recruitmentBatch, kind: recruitmentKind, graduateCohort, probationEndsOn });

/** What of it was changed in the form; null: nothing, it stays as the employment of the day has it. */
export function changedRecruitment(
  given: RecruitmentInput | null | undefined,
  stored: RecruitmentInput | null | undefined,
): RecruitmentInput | null {
  const [now, before] = [recruitmentInput(given), recruitmentInput(stored)];
  return JSON.stringify(now) === JSON.stringify(before) ? null : now;
}
