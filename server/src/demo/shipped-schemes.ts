import type { MikroORM } from '@mikro-orm/postgresql';
import { gradeSchemeVersions } from '../domains/grades/index.ts';
import { SYSTEM_PERSON, unitOfWork, WHOLE_SCOPE } from '../platform/unit-of-work/index.ts';

const SYSTEM = { personId: SYSTEM_PERSON, scope: WHOLE_SCOPE, requestId: 'start' };

/** The grade schemes that come with the product (等级序列方案范例), with those a newer version of it brings: at every start, apart from the demo. */
export const loadGradeSchemes = (orm: MikroORM): Promise<number> =>
  unitOfWork(
    orm,
    SYSTEM,
    'enterShippedSchemes',
    { reason: '录入随产品提供的等级序列方案' },
    gradeSchemeVersions.enterShipped,
  );
