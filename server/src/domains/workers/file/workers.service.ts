import type { EntityManager } from '@mikro-orm/postgresql';
import type { WriteAnswer } from '../../../shared/reads/reads.ts';
import { ChangeMode, periodOf } from '../../../shared/time/dated.ts';
import { documentColumns } from '../../../shared/time/fact.entity.ts';
import { onFile, splice } from '../../../shared/time/timeline.ts';
import { MOST_CHARACTERS, neededLine } from '../../../shared/words/line.ts';
import { addPerson } from '../../access/index.ts';
import { fileUploads } from '../../attachments/index.ts';
import { holdTree } from '../../regions/index.ts';
import { NOT_MOVED } from '../boundary-events/late-assignment.rules.ts';
import { recruitmentOf, takenOver } from '../employment/recruitment.rules.ts';
import { findEmployer, findUnit } from '../employment/worker-places.service.ts';
import { type DutyInput, dutyFact } from '../facts/duty/duty.fact.ts';
import { endCareerFacts, enterFactInto } from '../facts/facts.service.ts';
import { FACT_KINDS } from '../facts/kinds.ts';
import { firstIdentity, type IdentityAsker } from '../identity/identity.service.ts';
import { Worker } from './worker.entity.ts';
import type {
  EndEmploymentInput,
  HireWorkerInput,
  RecordAssignmentInput,
  RecordEmploymentInput,
} from './worker-facts.inputs.ts';
import { changeEmployment, correctEmployment, endEmployment } from './worker-file.rules.ts';
import { type FileAsker, openFile, readBack, readFile, storeFile } from './worker-file.service.ts';
import { pinyinOfName } from './worker-name.ts';

/** What a hire needs of a request. */
type HireAsker = IdentityAsker & FileAsker;

/** Somebody who has no file yet is hired (新聘): a person, a file, and its first employment and assignment from the same day. */
export async function hireWorker(em: EntityManager, input: HireWorkerInput, asker: HireAsker): Promise<WriteAnswer> {
  const { today } = asker;
  const name = neededLine(input.name, 'name', MOST_CHARACTERS.name);
  const { from, standing } = input;
  const valid = { from, to: null };
  await holdTree(em);
  const unit = await findUnit(em, input.unitId, from);
  const employer = await findEmployer(em, input.employerId, valid);
  const paper = documentColumns(input.document);
  const personId = await addPerson(em, name);
  const key = { regionId: unit.regionId, communityId: unit.communityId };
  const id = await em.insert(Worker, { personId, ...key, ...pinyinOfName(name) } as never);
  const worker = await em.findOneOrFail(Worker, id as number);
  await firstIdentity(em, worker, { identity: input.identity, from }, asker);
  const employment = {
    employerId: employer.id,
    standing,
    exitReason: null,
    attachmentIds: await fileUploads(em, worker, input.attachments ?? []),
    ...recruitmentOf(input.recruitment ?? {}, from),
    ...paper,
  };
  const { successorId, overQuota } = input;
  // A duty given at once says which places he takes, so the quotas are asked when both are stored.
  await asker.quotas.keeping(em, { workerId: worker.id, units: [unit.id], field: 'unitId', overQuota }, async () => {
    await storeFile(
      em,
      { worker, employments: [], assignments: [] },
      {
        employments: { supersede: [], insert: [{ valid, value: employment }] },
        assignments: {
          supersede: [],
          insert: [{ valid, value: { unitId: unit.id, ...NOT_MOVED, attachmentIds: [], ...paper } }],
        },
      },
      asker,
      { field: 'unitId', successorId, asksQuotas: true },
    );
    if (input.duty) await firstDuty(em, worker, input.duty, input, asker);
  });
  return readBack(worker.id, from, today);
}

/** The duty he is hired for, from his first day on. */
async function firstDuty(
  em: EntityManager,
  worker: Worker,
  duty: DutyInput,
  { from, document }: HireWorkerInput,
  asker: HireAsker,
): Promise<void> {
  const save = { validFrom: from, document: document ?? null, asksQuotas: true } as const;
  await enterFactInto(em, await readFile(em, worker), dutyFact.kind, save, duty, asker);
}

/** Another employer or standing, or a return (聘用变更、更正、再次入职). */
export async function recordEmployment(
  em: EntityManager,
  input: RecordEmploymentInput,
  asker: FileAsker,
): Promise<WriteAnswer> {
  const period = periodOf(input);
  const file = await openFile(em, input.workerId, input.version);
  const isChange = input.mode === ChangeMode.CHANGE;
  const value = {
    employerId: 0,
    standing: input.standing,
    exitReason: null,
    attachmentIds: await fileUploads(em, file.worker, input.attachments ?? []),
    ...(input.recruitment ? recruitmentOf(input.recruitment, period.from) : takenOver(file.employments, period.from)),
    ...documentColumns(input.document),
  };
  const decide = (employerId: number) =>
    isChange
      ? changeEmployment(file.employments, period.from, { ...value, employerId })
      : correctEmployment(file.employments, period, { ...value, employerId });
  // How long it holds decides whether the employer is still there.
  const written = decide(0).insert.find(({ valid }) => valid.from === period.from)?.valid ?? period;
  const employer = await findEmployer(em, input.employerId, written);
  const saved = { field: 'validFrom', overQuota: input.overQuota };
  await storeFile(em, file, { employments: decide(employer.id) }, asker, saved);
  return readBack(file.worker.id, period.from, asker.today);
}

/** Another unit (派驻变更、更正). */
export async function recordAssignment(
  em: EntityManager,
  input: RecordAssignmentInput,
  asker: FileAsker,
): Promise<WriteAnswer> {
  const period = periodOf(input);
  const file = await openFile(em, input.workerId, input.version);
  const unit = await findUnit(em, input.unitId, period.from);
  const decided = splice(file.assignments, period, {
    unitId: unit.id,
    ...NOT_MOVED,
    attachmentIds: await fileUploads(em, file.worker, input.attachments ?? []),
    ...documentColumns(input.document),
  });
  const assignments = input.mode === ChangeMode.CHANGE ? decided : onFile(decided);
  const { successorId, overQuota } = input;
  await storeFile(em, file, { assignments }, asker, { field: 'unitId', successorId, overQuota });
  return readBack(file.worker.id, period.from, asker.today);
}

/** The worker leaves (离职). His file stays where it is; duties and whatever else lies within employment end with it. */
export async function leave(em: EntityManager, input: EndEmploymentInput, asker: FileAsker): Promise<WriteAnswer> {
  const file = await openFile(em, input.workerId, input.version);
  const { exitReason } = input;
  const ending = file.employments.find(({ valid: { from, to } }) => from < input.on && (to === null || to >= input.on));
  const shown = [...(ending?.value.attachmentIds ?? []), ...(input.attachments ?? [])];
  const employments = endEmployment(file.employments, input.on, {
    exitReason,
    attachmentIds: await fileUploads(em, file.worker, shown),
    ...documentColumns(input.document),
  });
  await storeFile(em, file, { employments }, asker);
  await endCareerFacts(em, FACT_KINDS, file.worker, input.on);
  return readBack(file.worker.id, input.on, asker.today);
}
