import type { EntityManager } from '@mikro-orm/postgresql';
import { breather } from '../../../shared/breathe.ts';
import { documentColumns } from '../../../shared/fact.entity.ts';
import type { ImportAsker, ImportEntry, ImportKind, ImportRow, ImportStored } from '../../../shared/import-kind.ts';
import { text } from '../../../shared/text.ts';
import { holdTree } from '../../regions/index.ts';
import { Assignment } from '../assignment.entity.ts';
import { Employment } from '../employment.entity.ts';
import { keepingQuotasOfMany } from '../headcounts/places.service.ts';
import { NUMBER_REFUSALS, numberColumns, phoneColumns } from '../identity/identity.service.ts';
import { WorkerIdentity } from '../identity/worker-identity.entity.ts';
import { storeMoves } from '../late-assignment.service.ts';
import { lockUnits } from '../worker-file.service.ts';
import { pinyinOfName } from '../worker-name.ts';
import { INSERTED_AT_ONCE } from './fact-store.ts';
import type { PlannedIdentity } from './hire-parts.ts';
import { insertRows } from './insert-rows.ts';
import { type PlannedHire, planHires } from './worker-plan.ts';
import { WORKER_COLUMNS } from './worker-sheet.ts';
import { undoHires } from './worker-undo.ts';

/** Opening data of an office that starts (人员花名册): people with their employment, unit and identity. */
export const workerImport: ImportKind = {
  kind: 'WORKERS',
  title: text('人员花名册', 'Workers'),
  about: text(
    '每人一行：是谁、由谁聘用、在哪个单位、从哪天起；还没有档案的人由此建档。',
    'One row for each person: who, by whom employed, in which unit, since when. Who has no file yet gets one.',
  ),
  permission: 'workers:write',
  columns: WORKER_COLUMNS,
  refusals: NUMBER_REFUSALS,
  async check(em, rows, asker) {
    const { problems, verdicts } = await planHires(em, rows, asker);
    return { problems, verdicts };
  },
  store: storeHires,
  undo: (em, entries) => undoHires(em, entries),
};

async function storeHires(em: EntityManager, rows: readonly ImportRow[], asker: ImportAsker): Promise<ImportStored> {
  await holdTree(em);
  const planned = await planHires(em, rows, asker);
  if (planned.problems.length) return { problems: planned.problems, entries: [] };
  const { hires } = planned;
  const units = [...new Set(hires.flatMap(({ assignments }) => assignments.map(({ value }) => value.unitId)))];
  const entries = await keepingQuotasOfMany(em, { workerIds: [], units, field: 'unitId' }, async () => {
    await lockUnits(em, units);
    return write(em, hires, asker);
  });
  return { problems: [], entries };
}

/** All files with what is in them, some hundred at a time. */
async function write(
  em: EntityManager,
  hires: readonly PlannedHire[],
  asker: ImportAsker,
): Promise<{ readonly done: readonly ImportEntry[]; readonly made: readonly number[] }> {
  const entries: ImportEntry[] = [];
  const made: number[] = [];
  const breathe = breather();
  for (let from = 0; from < hires.length; from += INSERTED_AT_ONCE) {
    const part = hires.slice(from, from + INSERTED_AT_ONCE);
    const ids = await insertWorkers(em, part);
    await breathe();
    entries.push(...part.map((hire, i) => entryOf(hire, ids[i] as number, 'FILE', String(ids[i]))));
    entries.push(...(await insertFile(em, part, ids, asker)));
    for (const [i, { by }] of part.entries()) if (by.length) await storeMoves(em, ids[i] as number, by);
    made.push(...ids);
    asker.progress(made.length, hires.length);
    await breathe();
  }
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
  const persons = await em.execute<{ id: number }[]>(
    `insert into person (name) select n.name from jsonb_array_elements_text(?::jsonb) with ordinality n (name, place)
     order by n.place returning id`,
    [JSON.stringify(hires.map(({ name }) => name))],
  );
  const workers = hires.map(({ name, regionId, communityId }, place) => ({
    ...{ place, personId: persons[place]?.id, regionId, communityId },
    ...pinyinOfName(name),
  }));
  const made = await em.execute<{ id: number }[]>(
    `insert into worker (person_id, region_id, community_id, pinyin, initials)
     select w."personId", w."regionId", w."communityId", w.pinyin, w.initials from jsonb_to_recordset(?::jsonb)
       as w (place int, "personId" int, "regionId" int, "communityId" int, pinyin text, initials text)
     order by w.place returning id`,
    [JSON.stringify(workers)],
  );
  return made.map(({ id }) => id);
}

async function insertFile(
  em: EntityManager,
  hires: readonly PlannedHire[],
  ids: readonly number[],
  asker: ImportAsker,
): Promise<ImportEntry[]> {
  const paper = documentColumns(asker.document);
  const files = hires.map((hire, i) => ({ hire, workerId: ids[i] as number }));
  const keys = ({ regionId, communityId }: PlannedHire) => ({ regionId, communityId });
  const assigned = files.flatMap(({ hire, workerId }) =>
    hire.assignments.map(({ valid, value }) => ({
      hire,
      workerId,
      row: { workerId, ...keys(hire), ...value, valid, attachmentIds: [], ...paper },
    })),
  );
  const employed = files.map(({ hire, workerId }) => ({
    hire,
    workerId,
    row: {
      ...{ workerId, ...keys(hire), valid: { from: hire.from, to: null }, employerId: hire.employerId },
      ...{ standing: hire.standing, exitReason: null, attachmentIds: [], ...hire.recruitment, ...paper },
    },
  }));
  const breathe = breather();
  const known: { hire: PlannedHire; workerId: number; row: object }[] = [];
  for (const { hire, workerId } of files) {
    if (!hire.identity) continue;
    const columns = identityColumns(hire.identity, workerId, asker);
    known.push({ hire, workerId, row: { workerId, ...keys(hire), ...columns, ...paper } });
    await breathe();
  }
  const entries: ImportEntry[] = [];
  for (const [entity, part, rows] of [
    [Assignment, 'ASSIGNMENT', assigned],
    [Employment, 'EMPLOYMENT', employed],
    [WorkerIdentity, 'IDENTITY', known],
  ] as const) {
    if (!rows.length) continue;
    const made = await insertRows(
      em,
      entity,
      rows.map(({ row }) => row),
    );
    entries.push(...rows.map(({ hire, workerId }, i) => entryOf(hire, workerId, part, made[i] as string)));
  }
  return entries;
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
