import { en as access } from './parts/access.ts';
import { en as ahead } from './parts/ahead.ts';
import { en as app } from './parts/app.ts';
import { en as asOf } from './parts/asof.ts';
import { en as audit } from './parts/audit.ts';
import { en as baseFigures } from './parts/base-figures.ts';
import { en as careers } from './parts/careers.ts';
import { en as cohorts } from './parts/cohorts.ts';
import { en as collectionPeriods } from './parts/collection-periods.ts';
import { en as communities } from './parts/communities.ts';
import { en as dashboard } from './parts/dashboard.ts';
import { en as employers } from './parts/employers.ts';
import { en as enums } from './parts/enums.ts';
import { en as errors } from './parts/errors.ts';
import { en as explained } from './parts/explained.ts';
import { en as exports } from './parts/export.ts';
import { en as facilities } from './parts/facilities.ts';
import { en as frozen } from './parts/frozen.ts';
import { en as gapPlans } from './parts/gap-plans.ts';
import { en as gradeSchemes } from './parts/grade-schemes.ts';
import { en as gradeSimulations } from './parts/grade-simulations.ts';
import { en as headcounts } from './parts/headcounts.ts';
import { en as imports } from './parts/imports.ts';
import { en as inbox } from './parts/inbox.ts';
import { en as indicators } from './parts/indicators.ts';
import { en as jobs } from './parts/jobs.ts';
import { en as logIn } from './parts/log-in.ts';
import { en as page } from './parts/page.ts';
import { en as ra } from './parts/ra.ts';
import { en as record } from './parts/record.ts';
import { en as regionEvents } from './parts/region-events.ts';
import { en as regions } from './parts/regions.ts';
import { en as regrade } from './parts/regrade.ts';
import { en as review } from './parts/review.ts';
import { en as search } from './parts/search.ts';
import { en as transfers } from './parts/transfers.ts';
import { en as views } from './parts/views.ts';
import { en as workerGrade } from './parts/worker-grade.ts';
import { en as workers } from './parts/workers.ts';

export const en = {
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
