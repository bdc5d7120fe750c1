import { DomainError } from '../../../shared/errors/domain-error.ts';
import { choicesOf } from '../../../shared/imports/import-choices.ts';
import { ImportCellType } from '../../../shared/imports/import-kind.ts';
import { covers, type Day, type Splice, splice, type TimelineFact } from '../../../shared/time/timeline.ts';
import { MOST_CHARACTERS } from '../../../shared/words/line.ts';
import { text } from '../../../shared/words/text.ts';
import { text as lineOfText } from '../../../shared/workbook/cell-values.ts';
import { followed, NOT_MOVED } from '../boundary-events/late-assignment.rules.ts';
import { afterwards, changeEmployment, checkFile, endEmployment } from '../file/worker-file.rules.ts';
import { type ChangedFile, type FileCase, fileImport } from '../imports/file-import.ts';
import { namedEmployer, namedUnit, rowProblem } from '../imports/named-places.ts';
import { paperOfRow } from '../imports/row-paper.ts';
import { FROM } from '../imports/worker-columns.ts';
import { WORKER_COLUMNS } from '../roster/worker-sheet.ts';
import { ExitReason, WorkerStanding } from '../workers.enums.ts';
import { takenOver } from './recruitment.rules.ts';

const named = (head: string) =>
  WORKER_COLUMNS.find((column) => column.head === head) as (typeof WORKER_COLUMNS)[number];

const employerOf = ({ row, places }: Pick<FileCase, 'row' | 'places'>) =>
  namedEmployer(places, String(row.values.employer));

const unitOf = ({ row, places, on }: Pick<FileCase, 'row' | 'places' | 'on'>) =>
  places.unit(namedUnit(places, String(row.values.toUnit), on, 'toUnit').id, on, 'toUnit');

/** A change holds from its day on; what is on file of later days was said by somebody, and a sheet does not take it away. */
function refuseLater(facts: readonly TimelineFact<unknown>[], on: Day): void {
  const later = facts.find(({ valid }) => valid.from > on);
  if (later) throw rowProblem('LATER_ON_FILE', 'from', { on: later.valid.from });
}

/** A timeline after a splice; what is not stored yet is told apart by its day. */
const after = <V>(facts: readonly TimelineFact<V>[], decided: Splice<V>): readonly TimelineFact<V>[] =>
  afterwards(facts, decided).map((fact) => ({ id: `from ${fact.valid.from}`, ...fact }));

/** 聘用变更: another employer or standing, or a return after he left. */
export const employmentImport = fileImport({
  kind: 'EMPLOYMENT',
  title: text('聘用变更', 'Changes of employment'),
  about: text(
    '每人每次变更一行：自某日起换用人单位、停职、借调、恢复在岗，或离职后再次入职。',
    'One row for each change: another employer or standing from a day on, or a return.',
  ),
  day: 'from',
  units: [],
  placeColumn: 'from',
  columnOf: { validFrom: 'from', employerId: 'employer' },
  columns: [
    { ...FROM, head: '变更日期', synonyms: [...(FROM.synonyms ?? []), FROM.head, '再次入职日期'] },
    named('用人单位'),
    { ...named('在岗状态'), required: true, help: '在岗、停职或借调' },
  ],
  decide(of): ChangedFile | null {
    const { file, on, row, places } = of;
    const { employments, assignments } = file;
    const employer = employerOf(of);
    const standing = row.values.standing as WorkerStanding;
    const now = employments.find(({ valid }) => covers(valid, on))?.value;
    if (now?.employerId === employer.id && now.standing === standing) return null;
    refuseLater(employments, on);
    const change = changeEmployment(employments, on, {
      ...{ employerId: employer.id, standing, exitReason: null, attachmentIds: [] },
      ...takenOver(employments, on),
      ...paperOfRow(row.values, of.asker),
    });
    places.employs(employer, change.insert.find(({ valid }) => valid.from === on)?.valid ?? { to: null });
    const changed = after(employments, change);
    checkFile(changed, assignments);
    return { employments: changed, assignments };
  },
});

/** 派驻变更: another unit from a day on. */
export const assignmentImport = fileImport({
  kind: 'ASSIGNMENT',
  title: text('派驻变更', 'Changes of unit'),
  about: text('每人每次调动一行：自某日起到哪个单位。', 'One row for each transfer: to which unit, from which day on.'),
  day: 'from',
  units: ['toUnit'],
  placeColumn: 'toUnit',
  columnOf: { validFrom: 'from', unitId: 'toUnit' },
  columns: [
    { ...FROM, head: '调动日期', synonyms: [...(FROM.synonyms ?? []), FROM.head, '变更日期'] },
    {
      key: 'toUnit',
      head: '调入单位',
      synonyms: ['新单位', '调往单位', '调入社区'],
      type: ImportCellType.TEXT,
      required: true,
      help: '镇街、社区或村的全称或区划代码',
      example: '赛马场社区居委会',
    },
  ],
  decide(of): ChangedFile | null {
    const { file, on, places, handovers } = of;
    const { employments, assignments } = file;
    const unit = unitOf(of);
    if (assignments.find(({ valid }) => covers(valid, on))?.value.unitId === unit.id) return null;
    refuseLater(assignments, on);
    const value = { unitId: unit.id, ...NOT_MOVED, attachmentIds: [], ...paperOfRow(of.row.values, of.asker) };
    const change = splice(assignments, { from: on, to: null }, value);
    const { stretches, by, undecided } = followed(change.insert, handovers);
    if (undecided)
      throw new DomainError('UNIT_ENDED', { unit: places.nameOf(undecided.unit), on: undecided.on }, 'unitId');
    if (by.some(({ to }) => !places.has(to as number))) throw new DomainError('ROW_OUT_OF_SCOPE', {}, 'unitId');
    const changed = after(assignments, { ...change, insert: stretches });
    checkFile(employments, changed);
    return { employments, assignments: changed, by };
  },
});

/** 离职: somebody leaves; what lies within employment ends with it. */
export const exitImport = fileImport({
  kind: 'EXIT',
  title: text('离职', 'People who leave'),
  about: text(
    '每人一行：自某日起不再受聘，职务、合同等随之终止。',
    'One row for each person: not employed any more from a day on; duties and contract end with it.',
  ),
  day: 'on',
  units: [],
  placeColumn: 'on',
  columnOf: {},
  columns: [
    {
      key: 'on',
      head: '离职日期',
      synonyms: ['离职日', '离职时间', '退出日期'],
      type: ImportCellType.DAY,
      required: true,
      help: '不再受聘的第一天',
      example: '2026-01-01',
    },
    {
      key: 'exitReason',
      head: '离职原因',
      synonyms: ['退出原因', '原因'],
      type: ImportCellType.CHOICE,
      required: true,
      help: '从下拉中选',
      example: '辞职',
      choices: choicesOf(ExitReason, {
        RESIGNED: ['本人辞职'],
        DISMISSED: ['辞退', '开除'],
        CONTRACT_ENDED: ['合同到期'],
        TRANSFERRED_OUT: ['调离'],
        DECEASED: ['死亡'],
      }),
    },
    {
      key: 'exitNote',
      head: '离职说明',
      synonyms: ['原因说明', '离职原因说明', '说明'],
      type: ImportCellType.TEXT,
      parse: lineOfText(MOST_CHARACTERS.reason),
      help: '离职原因选“其他”的必填；其余可不填',
      example: '随配偶迁往外地',
    },
  ],
  decide({ file, on, row, asker }): ChangedFile | null {
    const { employments, assignments } = file;
    const exitReason = row.values.exitReason as ExitReason;
    if (employments.some(({ valid, value }) => valid.to === on && value.exitReason === exitReason)) return null;
    const note = row.values.exitNote;
    if (exitReason === ExitReason.OTHER && note == null) throw new DomainError('REASON_REQUIRED', {}, 'exitNote');
    const why = typeof note === 'string' ? { reason: note } : {};
    const change = endEmployment(employments, on, { exitReason, ...paperOfRow(row.values, asker), ...why });
    return { employments: after(employments, change), assignments };
  },
  endsCareer: true,
});
