import { sql } from 'kysely';
import { column, REGION_NAME } from '../../../shared/exports/exportable-list.ts';
import { id, oneOf, text } from '../../../shared/reads/declared-list/conditions.ts';
import { declareList } from '../../../shared/reads/declared-list/declare-list.ts';
import { rowColumn } from '../../../shared/reads/declared-list/field-column.ts';
import { order } from '../../../shared/reads/declared-list/orders.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { SIMULATION_LIST, simulationRowList } from '../../proposals/simulations/index.ts';
import { GradeStatusFilter } from '../result/grade-result.enums.ts';
import { GradeSimulation } from './grade-simulation.entity.ts';
import { GradeSimulationRow } from './grade-simulation-row.entity.ts';
import { GradeSimulationChangeFilter } from './simulation.enums.ts';

const STATUS = { words: 'GradeStatus' };

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);

export const gradeSimulationList = declareList({
  entity: GradeSimulation,
  right: 'workers:read',
  words: { en: 'simulations', zh: '模拟', order: 'the latest first' },
  many: { root: 'gradeSimulations', description: 'Simulations of regions in the scope (方案模拟列表).' },
  one: { root: 'gradeSimulation', description: 'One simulation (方案模拟).' },
  ...SIMULATION_LIST,
  sorts: { ...SIMULATION_LIST.sorts, AS_OF: order('Day the grades are of (时点).', 'asOf') },
});

const ROWS = simulationRowList('gradeSimulation');

export const gradeSimulationRowList = declareList({
  entity: GradeSimulationRow,
  right: 'workers:read',
  words: { en: 'rows', zh: '模拟明细', order: 'by name' },
  many: { root: 'gradeSimulationRows', description: 'What simulations give workers in the scope (模拟明细列表).' },
  filters: {
    ...ROWS.filters,
    change: oneOf(GradeSimulationChangeFilter, 'Whether the grade is another (升降).'),
    town: id('Street, town or park of the unit on the day (镇街).', rowColumn('town_id'), { named: REGION_NAME }),
    post: text(
      'Post by the scheme tried, else by the other (岗位代码).',
      (row) => sql`coalesce(${ref(row, 'after_post')}, ${ref(row, 'before_post')})`,
      { guardedBy: 'after' },
    ),
    status: oneOf(
      GradeStatusFilter,
      'Whether the grade can be said by the scheme tried (等级状态).',
      rowColumn('after_status'),
      { guardedBy: 'after' },
    ),
  },
  sorts: {
    ...ROWS.sorts,
    BEFORE: order('Grade by the scheme compared with (原方案等级).', 'before', rowColumn('before_grade')),
    AFTER: order('Grade by the scheme tried (新方案等级).', 'after', rowColumn('after_grade')),
    DIFFERENCE: order(
      'Grades between the two (等级差).',
      'after',
      (row) => sql`(${ref(row, 'after_grade')} - ${ref(row, 'before_grade')})`,
    ),
    PAY_DIFFERENCE: order(
      'Monthly pay between the two (月薪差).',
      'after',
      (row) => sql`(${ref(row, 'after_pay')} - ${ref(row, 'before_pay')})`,
    ),
  },
  defaultOrder: ROWS.defaultOrder,
  leaves: {
    title: ['模拟明细', 'Simulation of a scheme'],
    what: 'What a simulation gives people',
    columns: {
      NAME: column('姓名', 'Name', 'worker { name }'),
      TOWN: column('镇街', 'Street, town or park', 'town { name }'),
      CHANGE: column('升降', 'Change', 'change', { words: 'GradeSimulationChange' }),
      BEFORE: column('对照方案等级', 'Grade before', 'before { grade }'),
      BEFORE_POST: column('对照方案岗位', 'Post before', 'before { post }'),
      BEFORE_STATUS: column('对照方案等级状态', 'Status before', 'before { status }', STATUS),
      BEFORE_PAY: column('对照方案月薪（元）', 'Monthly pay before, yuan', 'before { monthlyPay }'),
      AFTER: column('本方案等级', 'Grade after', 'after { grade }'),
      AFTER_POST: column('本方案岗位', 'Post after', 'after { post }'),
      AFTER_STATUS: column('本方案等级状态', 'Status after', 'after { status }', STATUS),
      AFTER_PAY: column('本方案月薪（元）', 'Monthly pay after, yuan', 'after { monthlyPay }'),
    },
  },
});
