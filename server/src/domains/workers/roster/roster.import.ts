import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  ImportAsker,
  ImportEntry,
  ImportKind,
  ImportRow,
  ImportStored,
} from '../../../shared/imports/import-kind.ts';
import { breather } from '../../../shared/jobs/breathe.ts';
import type { RecordedEntry } from '../../../shared/time/fact.entity.ts';
import { text } from '../../../shared/words/text.ts';
import { addPersons } from '../../access/index.ts';
import { holdTree } from '../../regions/index.ts';
import { storeMovesOfMany } from '../boundary-events/late-assignment.service.ts';
import { Assignment } from '../employment/assignment.entity.ts';
import { Employment } from '../employment/employment.entity.ts';
import { dutyFact } from '../facts/duty/duty.fact.ts';
import { lockUnits } from '../file/worker-file.service.ts';
import { pinyinOfName } from '../file/worker-name.ts';
import { NUMBER_REFUSALS, numberColumns, phoneColumns } from '../identity/identity.service.ts';
import { WorkerIdentity } from '../identity/worker-identity.entity.ts';
import { INSERTED_AT_ONCE, insertRows } from '../imports/insert-rows.ts';
import type { PlannedIdentity } from './hire-parts.ts';
import { type PlannedHire, planHires } from './worker-plan.ts';
import { WORKER_COLUMNS } from './worker-sheet.ts';
import { undoHires } from './worker-undo.ts';

/** Opening data of an office that starts (人员花名册): people with their employment, unit and identity. */
export const workerImport: ImportKind = {
  kind: 'WORKERS',
  title: text('人员花名册', 'Workers'),
  about: text(
    '每人一行：是谁、由谁聘用、先后在哪个单位、从哪天起、现任什么职务；还没有档案的人由此建档。',
    'One row for each person: who, by whom employed, in which unit, since when, with which duty. Who has no file yet gets one.',
  ),
  permission: 'workers:write',
  columns: WORKER_COLUMNS,
  refusals: NUMBER_REFUSALS,
  async check(em, rows, asker) {
    const { problems, verdicts } = await planHires(em, rows, asker);
    return { problems, verdicts };
  },
  store: storeHires,
  undo: undoHires,
};

async function storeHires(em: EntityManager, rows: readonly ImportRow[], asker: ImportAsker): Promise<ImportStored> {
  await holdTree(em);
  const planned = await planHires(em, rows, asker);
  if (planned.problems.length) return { problems: planned.problems, entries: [] };
  const { hires } = planned;
  const units = [...new Set(hires.flatMap(({ assignments }) => assignments.map(({ value }) => value.unitId)))];
  const entries = await asker.quotas.keepingOfMany(em, { workerIds: [], units, field: 'unitId' }, async () => {
    await lockUnits(em, units);
    return write(em, hires, asker);
  });
  return { problems: [], entries };
}

/** All files with what is in them, table by table, so that what is counted along is counted a few times only. */
async function write(
  em: EntityManager,
  hires: readonly PlannedHire[],
  asker: ImportAsker,
): Promise<{ readonly done: readonly ImportEntry[]; readonly made: readonly number[] }> {
  const made = await insertWorkers(em, hires);
  const files = hires.map((hire, i) => ({ hire, workerId: made[i] as number }));
  const entries = files.map(({ hire, workerId }) => entryOf(hire, workerId, 'FILE', String(workerId)));
  const parts = await partsOf(files, asker);
  const total = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  let before = 0;
  for (const { part, entity, rows } of parts) {
    const ids = await insertRows(
      em,
      entity,
      rows.map(({ row }) => row),
      (done) => asker.progress(Math.floor(((before + done) / total) * hires.length), hires.length),
    );
    before += rows.length;
    for (const [i, { hire, workerId }] of rows.entries()) entries.push(entryOf(hire, workerId, part, ids[i] as string));
  }
  await storeMovesOfMany(em, new Map(files.map(({ hire: { by }, workerId }) => [workerId, by])));
  await em.execute('select place_workers(?::int[], ?::date)', [`{${made.join(',')}}`, asker.today]);
  return { done: entries, made };
}

const entryOf = ({ row }: PlannedHire, worker: number, part: string, entryId: string): ImportEntry => ({
  row,
  subject: 'WORKER',
  subjectId: String(worker),
  part,
  entryId,
  action: 'MADE',
});

/** By hand: of an entity with a version the ORM answers one id for many rows. */
async function insertWorkers(em: EntityManager, hires: readonly PlannedHire[]): Promise<number[]> {
  const ids: number[] = [];
  const breathe = breather();
  for (let from = 0; from < hires.length; from += INSERTED_AT_ONCE) {
    const some = hires.slice(from, from + INSERTED_AT_ONCE);
    const persons = await addPersons(
      em,
      some.map(({ name }) => name),
    );
    const workers: object[] = [];
    for (const [place, { name, regionId, communityId }] of some.entries()) {
      workers.push({ place, personId: persons[place], regionId, communityId, ...pinyinOfName(name) });
      await breathe();
    }
    const made = await em.execute<{ id: number }[]>(
      `insert into worker (person_id, region_id, community_id, pinyin, initials)
       select w."personId", w."regionId", w."communityId", w.pinyin, w.initials from jsonb_to_recordset(?::jsonb)
         as w (place int, "personId" int, "regionId" int, "communityId" int, pinyin text, initials text)
       order by w.place returning id`,
      [JSON.stringify(workers)],
    );
    for (const { id } of made) ids.push(id);
    await breathe();
  }
  return ids;
}

interface NewFile {
  readonly hire: PlannedHire;
  readonly workerId: number;
}

interface Part {
  readonly part: string;
  readonly entity: EntityClass<RecordedEntry>;
  readonly rows: readonly (NewFile & { readonly row: object })[];
}

async function partsOf(files: readonly NewFile[], asker: ImportAsker): Promise<readonly Part[]> {
  const keys = ({ regionId, communityId }: PlannedHire) => ({ regionId, communityId });
  const assigned: Part['rows'][number][] = [];
  const employed: Part['rows'][number][] = [];
  const known: Part['rows'][number][] = [];
  const serving: Part['rows'][number][] = [];
  const breathe = breather();
  for (const { hire, workerId } of files) {
    const key = { workerId, ...keys(hire) };
    const { employerId, standing, recruitment, identity, from, duty, paper } = hire;
    for (const { valid, value } of hire.assignments)
      assigned.push({ hire, workerId, row: { ...key, ...value, valid, attachmentIds: [], ...paper } });
    const employment = { valid: { from, to: null }, employerId, standing, exitReason: null, attachmentIds: [] };
    employed.push({ hire, workerId, row: { ...key, ...employment, ...recruitment, ...paper } });
    if (duty)
      serving.push({ hire, workerId, row: { ...key, ...duty.value, valid: duty.valid, attachmentIds: [], ...paper } });
    if (identity)
      known.push({ hire, workerId, row: { ...key, ...identityColumns(identity, workerId, asker), ...paper } });
    await breathe();
  }
  return [
    { part: 'ASSIGNMENT', entity: Assignment, rows: assigned },
    { part: 'EMPLOYMENT', entity: Employment, rows: employed },
    { part: 'IDENTITY', entity: WorkerIdentity, rows: known },
    { part: dutyFact.kind.kind, entity: dutyFact.entity, rows: serving },
  ];
}

function identityColumns(
  {
    number,
    phone,
    sex,
    birthDate,
    retirementClass,
    ethnicGroupCode,
    politicalStatusCode,
    partyJoinedOn,
  }: PlannedIdentity,
  id: number,
  { vault }: ImportAsker,
): object {
  return {
    ...{ idNumberSealed: null, idNumberIndex: null, idNumberMask: null, idSex: null, idBirthDate: null },
    ...(number && numberColumns(number, { id }, vault)),
    ...(phone === null ? { phoneSealed: null, phoneMask: null } : phoneColumns(phone, { id }, vault)),
    ...{ sex, birthDate, retirementClass, ethnicGroupCode, politicalStatusCode, partyJoinedOn },
  };
}
