import type { EntityManager } from '@mikro-orm/postgresql';
import { groupBy } from '../../../shared/group-by.ts';
import {
  ImportCellType,
  type ImportEntry,
  type ImportKind,
  type ImportProblem,
  type ImportStored,
} from '../../../shared/imports/import-kind.ts';
import { paperColumns } from '../../../shared/imports/import-paper.ts';
import { text } from '../../../shared/words/text.ts';
import { countProposals } from '../../proposals/index.ts';
import { FROM, WHO } from '../../workers/index.ts';
import { RegradeKind } from '../regrade/regrade.enums.ts';
import { regradeBatches } from '../regrade/regrade.kind.ts';
import { type OpeningGrade, planOpening } from './opening-plan.ts';

const PART = 'GRADE_OPENING';

const PAPER = paperColumns({
  title: '关于社区工作者岗位等级套改结果的批复',
  number: '新民发〔2024〕6号',
  date: '2024-06-20',
}).map((column) => (column.key === 'documentNumber' ? { ...column, help: '填了依据文件的必填' } : column));

/** 期初等级: grades that were decided before this system, one row for each person; a batch that a second person decides. */
export const openingImport: ImportKind = {
  kind: PART,
  title: text('期初等级', 'Opening grades'),
  about: text(
    '启用本系统之前已定的岗位等级，每人一行。写入后按生效日和依据文件分批，由另一人审定后生效。须有依据文件和文号：各行自己填，或写入时统一填。',
    'Grades decided before this system, one row for each person. They become a batch for each day and paper, which a second person decides. A paper with its number is needed: each row names its own, or the whole file has one.',
  ),
  permission: 'grades:prepare',
  columns: [
    ...WHO,
    {
      key: 'grade',
      head: '岗位等级',
      synonyms: ['等级', '现等级', '现岗位等级'],
      type: ImportCellType.INTEGER,
      required: true,
      help: '方案内的等级数',
      example: '6',
    },
    {
      key: 'post',
      head: '岗位',
      synonyms: ['岗位类别', '岗位名称'],
      type: ImportCellType.TEXT,
      help: '方案中的岗位名称或代码；可不填',
      example: '副职',
    },
    {
      ...FROM,
      head: '等级起始日期',
      synonyms: [...(FROM.synonyms ?? []), FROM.head, '定级日期'],
      help: '该等级的第一天',
    },
    ...PAPER,
  ],
  async check(em, rows, asker) {
    const { problems, verdicts } = await planOpening(em, rows, asker);
    return { problems, verdicts };
  },
  async store(em, rows, asker) {
    const { problems, grades } = await planOpening(em, rows, asker);
    const refused = problems.length ? problems : papersNeeded(grades);
    return refused.length ? { problems: refused, entries: [] } : storeOpening(em, grades);
  },
  undo: undoOpening,
};

/** Rows that no paper with a number covers; where none is covered the first stands for all, since the file's paper is what lacks. */
function papersNeeded(grades: readonly OpeningGrade[]): readonly ImportProblem[] {
  const without = grades.filter(({ paper }) => paper?.number === undefined);
  const named = without.length === grades.length ? without.slice(0, 1) : without;
  return named.map(({ row }) => ({ row, column: null, code: 'PAPER_NEEDED', params: {} }));
}

/** A batch for each day and paper, and where the district is not in sight for each street. */
async function storeOpening(em: EntityManager, grades: readonly OpeningGrade[]): Promise<ImportStored> {
  const [district] = await em.execute<{ id: number }[]>(`select id from region where level = 'DISTRICT' limit 1`);
  const entries: ImportEntry[] = [];
  const regionOf = ({ worker }: OpeningGrade): number => district?.id ?? worker.regionId;
  for (const some of groupBy(grades, (grade) => JSON.stringify([regionOf(grade), grade.on, grade.paper])).values()) {
    const [first] = some as [OpeningGrade];
    const regionId = regionOf(first);
    const { on: effectiveOn, schemeId, paper } = first;
    const kind = RegradeKind.OPENING;
    const batchId = await regradeBatches.begin(em, { regionId, kind, effectiveOn, schemeId, document: paper });
    const items = some.map(({ worker, proposal, schemeId: by }) => ({ workerId: worker.id, proposal, schemeId: by }));
    await regradeBatches.store(em, { id: batchId, effectiveOn }, items);
    const counts = countProposals(some.map(({ proposal }) => proposal));
    await regradeBatches.open(em, batchId, counts);
    await regradeBatches.tellProposed(em, { batchId, regionId, changes: counts.changes });
    entries.push(...(await entriesOf(em, batchId, some)));
  }
  return { problems: [], entries };
}

async function entriesOf(
  em: EntityManager,
  batchId: number,
  grades: readonly OpeningGrade[],
): Promise<readonly ImportEntry[]> {
  const rows = new Map(grades.map(({ worker, row }) => [worker.id, row]));
  const made = await em.execute<{ id: string; workerId: number }[]>(
    'select id::text as id, worker_id as "workerId" from regrade_item where batch_id = ?',
    [batchId],
  );
  return made.map(({ id, workerId }) => ({
    row: rows.get(workerId) as number,
    subject: 'WORKER',
    subjectId: String(workerId),
    part: PART,
    entryId: id,
    action: 'MADE',
  }));
}

/** While nothing of it is decided a batch is taken back, and looked at afterwards: one who decides at the same moment is seen. */
async function undoOpening(em: EntityManager, entries: readonly ImportEntry[]): Promise<readonly ImportProblem[]> {
  const rowOf = new Map(entries.map(({ entryId, row }) => [entryId, row]));
  const ids = `{${[...rowOf.keys()].join(',')}}`;
  const batches = await em.execute<{ id: number }[]>(
    'select distinct batch_id as id from regrade_item where id = any(?::bigint[])',
    [ids],
  );
  for (const { id } of batches) await em.execute('select regrade_withdraw(?)', [id]);
  const decided = await em.execute<{ id: string }[]>(
    `select id::text as id from regrade_item where id = any(?::bigint[]) and decision is not null and decision <> 'WITHDRAWN'`,
    [ids],
  );
  return decided.map(({ id }) => ({ row: rowOf.get(id) as number, column: null, code: 'TOUCHED_SINCE', params: {} }));
}
