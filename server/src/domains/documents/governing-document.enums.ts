import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../shared/reads/declared-list/enum-filter.ts';

/** Whether a document may be rested on at a day (文件效力). */
export enum DocumentStanding {
  NOT_YET = 'NOT_YET',
  IN_FORCE = 'IN_FORCE',
  SUPERSEDED = 'SUPERSEDED',
  ENDED = 'ENDED',
}
registerEnumType(DocumentStanding, {
  name: 'DocumentStanding',
  description: 'Whether a document may be rested on at a day (文件效力).',
  valuesConfig: {
    NOT_YET: { description: 'Not yet in force (尚未施行).' },
    IN_FORCE: { description: 'In force (现行有效).' },
    SUPERSEDED: { description: 'Superseded (已被替代): another document stands in its place.' },
    ENDED: { description: 'Ended (已失效).' },
  },
});
export const DocumentStandingFilter = enumFilter(
  DocumentStanding,
  'DocumentStandingFilter',
  'Condition on whether a document is in force (文件效力条件).',
);
