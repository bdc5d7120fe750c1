import { InboxKind } from '../../../shared/inbox/inbox.ts';
import { declareVersions, type InForce } from '../../schemes/versions/index.ts';
import { blankScheme } from './blank-scheme.ts';
import { GradeScheme as StoredGradeScheme } from './grade-scheme.entity.ts';
import { gradeSchemes } from './grade-scheme.kind.ts';
import type { GradeScheme } from './scheme-format.ts';

/** Versions of grade schemes: how they are drafted, decided and found. */
export const gradeSchemeVersions = declareVersions<GradeScheme>({
  ...gradeSchemes,
  entity: StoredGradeScheme,
  many: 'gradeSchemes',
  called: { one: 'grade scheme', many: 'grade schemes', zh: '岗位等级序列方案' },
  rights: { read: 'workers:read', prepare: 'grades:prepare' },
  versions: {
    table: 'grade_scheme',
    entity: () => StoredGradeScheme,
    subject: 'GRADE_SCHEME',
    submitted: InboxKind.GRADE_SCHEME_SUBMITTED,
    decide: 'approvals:decide',
    refusals: {
      notFound: 'GRADE_SCHEME_NOT_FOUND',
      locked: 'GRADE_SCHEME_LOCKED',
      invalid: 'GRADE_SCHEME_INVALID',
      notInForce: 'GRADE_SCHEME_NOT_IN_FORCE',
    },
    blank: blankScheme,
    shipped: 'grade-schemes',
  },
});
/** A grade scheme as it is in force somewhere. */
export type SchemeInForce = InForce<GradeScheme>;
