import { batchReads, itemReads, questionReads } from '../../proposals/batches/index.ts';
import { GradeScheme } from '../scheme/grade-scheme.entity.ts';
import { explained, postName } from './explained.ts';
import { regrades } from './regrade.kind.ts';
import { RegradeBatch } from './regrade-batch.entity.ts';
import { regradeBatchList } from './regrade-batches.list.ts';
import { RegradeItem } from './regrade-item.entity.ts';
import { regradeItemList } from './regrade-items.list.ts';
import { RegradeQuestion } from './regrade-question.entity.ts';

export const regradeBatchReads = batchReads(
  regrades,
  { batch: RegradeBatch, document: () => GradeScheme },
  regradeBatchList.reads,
);

export const regradeItemReads = itemReads(
  { batch: () => RegradeBatch, item: RegradeItem, question: () => RegradeQuestion },
  {
    embedded: { postName: postName('post'), fromPostName: postName('from_post') },
    resolved: explained,
    ...regradeItemList.reads,
  },
);

export const regradeQuestionReads = questionReads(RegradeQuestion);
