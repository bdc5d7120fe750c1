import { sql } from 'kysely';
import type { FilterTest, RowName, Sql } from '../../../shared/reads/reads.ts';
import { batchReads, itemReads, questionReads } from '../../proposals/batches/index.ts';
import { GradeScheme } from '../scheme/grade-scheme.entity.ts';
import { explained, postName } from './explained.ts';
import { regrades } from './regrade.kind.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { RegradeItem } from './regrade-item.entity.ts';
import { RegradeQuestion } from './regrade-question.entity.ts';

const ref = (row: RowName, column: string): Sql => sql.ref(`${row}.${column}`);
const on =
  (column: string): FilterTest =>
  (row, _env, test) =>
    test(ref(row, column));

export const regradeBatchReads = batchReads(
  regrades,
  { batch: RegradeBatch, document: () => GradeScheme },
  { many: 'regradeBatches', one: 'regradeBatch' },
);

export const regradeItemReads = itemReads(
  regrades,
  { batch: () => RegradeBatch, item: RegradeItem, question: () => RegradeQuestion },
  {
    embedded: { postName: postName('post'), fromPostName: postName('from_post') },
    resolved: explained,
    filters: { direction: on('direction'), post: on('post'), status: on('status') },
    sorts: {
      GRADE: { field: 'grade', by: (row) => ref(row, 'grade') },
      FROM_GRADE: { field: 'fromGrade', by: (row) => ref(row, 'from_grade') },
    },
  },
  { many: 'regradeItems', one: 'regradeItem' },
);

export const regradeQuestionReads = questionReads(RegradeQuestion);
