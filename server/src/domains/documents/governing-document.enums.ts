import { declareEnum } from '../../shared/declared-enum.ts';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

export const DocumentStanding = declareEnum(
  'DocumentStanding',
  'Whether a document may be rested on at a day (文件效力).',
  {
    NOT_YET: 'Not yet in force (尚未施行).',
    IN_FORCE: 'In force (现行有效).',
    SUPERSEDED: 'Superseded (已被替代): another document stands in its place.',
    ENDED: 'Ended (已失效).',
  },
);
export type DocumentStanding = keyof typeof DocumentStanding;
export const DocumentStandingFilter = enumFilter(
  DocumentStanding,
  'DocumentStandingFilter',
  'Condition on whether a document is in force (文件效力条件).',
);
