import { zh as access } from './parts/access.ts';
import { zh as ahead } from './parts/ahead.ts';
import { zh as app } from './parts/app.ts';
import { zh as asOf } from './parts/asof.ts';
import { zh as audit } from './parts/audit.ts';
import { zh as baseFigures } from './parts/base-figures.ts';
import { zh as careers } from './parts/careers.ts';
import { zh as cohorts } from './parts/cohorts.ts';
import { zh as collectionPeriods } from './parts/collection-periods.ts';
import { zh as communities } from './parts/communities.ts';
import { zh as dashboard } from './parts/dashboard.ts';
import { zh as employers } from './parts/employers.ts';
import { zh as enums } from './parts/enums.ts';
import { zh as errors } from './parts/errors.ts';
import { zh as explained } from './parts/explained.ts';
import { zh as exports } from './parts/export.ts';
import { zh as facilities } from './parts/facilities.ts';
import { zh as frozen } from './parts/frozen.ts';
import { zh as gapPlans } from './parts/gap-plans.ts';
import { zh as gradeSchemes } from './parts/grade-schemes.ts';
import { zh as gradeSimulations } from './parts/grade-simulations.ts';
import { zh as headcounts } from './parts/headcounts.ts';
import { zh as imports } from './parts/imports.ts';
import { zh as inbox } from './parts/inbox.ts';
import { zh as indicators } from './parts/indicators.ts';
import { zh as jobs } from './parts/jobs.ts';
import { zh as logIn } from './parts/log-in.ts';
import { zh as page } from './parts/page.ts';
import { zh as ra } from './parts/ra.ts';
import { zh as record } from './parts/record.ts';
import { zh as regionEvents } from './parts/region-events.ts';
import { zh as regions } from './parts/regions.ts';
import { zh as regrade } from './parts/regrade.ts';
import { zh as review } from './parts/review.ts';
import { zh as search } from './parts/search.ts';
import { zh as transfers } from './parts/transfers.ts';
import { zh as views } from './parts/views.ts';
import { zh as workerGrade } from './parts/worker-grade.ts';
import { zh as workers } from './parts/workers.ts';

export const zh = {
  ...ra,
  ...app,
  ...asOf,
  ...logIn,
  ...page,
  ...explained,
  ...enums,
  ...errors,
  ...dashboard,
  ...exports,
  ...record,
  ...review,
  ...regions,
  ...regionEvents,
  ...workers,
  ...search,
  ...views,
  ...transfers,
  ...careers,
  ...employers,
  ...headcounts,
  ...gradeSchemes,
  ...gradeSimulations,
  ...regrade,
  ...workerGrade,
  ...ahead,
  ...cohorts,
  ...communities,
  ...facilities,
  ...baseFigures,
  ...collectionPeriods,
  ...access,
  ...audit,
  ...jobs,
  ...inbox,
  ...imports,
  ...indicators,
  ...frozen,
  ...gapPlans,
};
