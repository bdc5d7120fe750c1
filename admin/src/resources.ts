import type { ResourceProps } from 'ra-core';
import { lazy } from 'react';

/**
 * The resources of the console, one folder each under domains/<slice>/. Pages are lazy:
 * `{ name: 'communities', list: lazy(() => import('./domains/communities/CommunityList.tsx')) }`.
 */
export const RESOURCES: readonly ResourceProps[] = [
  {
    name: 'regions',
    list: lazy(() => import('./domains/regions/RegionTree.tsx')),
    show: lazy(() => import('./domains/regions/RegionShow.tsx')),
  },
  {
    name: 'region-events',
    list: lazy(() => import('./domains/region-events/EventList.tsx')),
    show: lazy(() => import('./domains/region-events/EventShow.tsx')),
    create: lazy(() => import('./domains/region-events/EventCreate.tsx')),
  },
  {
    name: 'communities',
    list: lazy(() => import('./domains/communities/CommunityList.tsx')),
    show: lazy(() => import('./domains/communities/CommunityShow.tsx')),
  },
  {
    name: 'facilities',
    list: lazy(() => import('./domains/facilities/FacilityList.tsx')),
    show: lazy(() => import('./domains/facilities/FacilityShow.tsx')),
    create: lazy(() => import('./domains/facilities/FacilityCreate.tsx')),
  },
  {
    name: 'base-figures',
    list: lazy(() => import('./domains/base-figures/BaseFigureList.tsx')),
    show: lazy(() => import('./domains/base-figures/BaseFigureShow.tsx')),
    create: lazy(() => import('./domains/base-figures/RecordFigures.tsx')),
  },
  {
    name: 'collection-periods',
    list: lazy(() => import('./domains/collection-periods/PeriodList.tsx')),
    show: lazy(() => import('./domains/collection-periods/PeriodShow.tsx')),
  },
  {
    name: 'workers',
    list: lazy(() => import('./domains/workers/WorkerList.tsx')),
    show: lazy(() => import('./domains/workers/WorkerShow.tsx')),
    create: lazy(() => import('./domains/workers/HireWorker.tsx')),
  },
  {
    name: 'transfer-requests',
    list: lazy(() => import('./domains/transfers/TransferList.tsx')),
    show: lazy(() => import('./domains/transfers/TransferShow.tsx')),
  },
  {
    name: 'headcounts',
    list: lazy(() => import('./domains/headcounts/HeadcountList.tsx')),
    show: lazy(() => import('./domains/headcounts/HeadcountShow.tsx')),
  },
  {
    name: 'grade-schemes',
    list: lazy(() => import('./domains/grades/schemes/SchemeList.tsx')),
    show: lazy(() => import('./domains/grades/schemes/SchemeShow.tsx')),
    edit: lazy(() => import('./domains/grades/schemes/SchemeEdit.tsx')),
  },
  {
    name: 'grade-simulations',
    list: lazy(() => import('./domains/grades/simulation/SimulationList.tsx')),
    show: lazy(() => import('./domains/grades/simulation/SimulationShow.tsx')),
  },
  {
    name: 'regrade-batches',
    list: lazy(() => import('./domains/grades/regrade/BatchList.tsx')),
    show: lazy(() => import('./domains/grades/regrade/BatchShow.tsx')),
  },
  { name: 'grade-decisions', list: lazy(() => import('./domains/grades/decisions/DecisionList.tsx')) },
  { name: 'grade-distribution', list: lazy(() => import('./domains/grades/distribution/DistributionPage.tsx')) },
  { name: 'staffing', list: lazy(() => import('./domains/staffing/StaffingList.tsx')) },
  {
    name: 'employers',
    list: lazy(() => import('./domains/employers/EmployerList.tsx')),
    show: lazy(() => import('./domains/employers/EmployerShow.tsx')),
  },
  {
    name: 'imports',
    list: lazy(() => import('./domains/imports/ImportList.tsx')),
    show: lazy(() => import('./domains/imports/ImportShow.tsx')),
    create: lazy(() => import('./domains/imports/ImportCreate.tsx')),
  },
  { name: 'coming-ends', list: lazy(() => import('./domains/ahead/ComingEndList.tsx')) },
  { name: 'missing-documents', list: lazy(() => import('./domains/ahead/MissingDocumentList.tsx')) },
  { name: 'cohorts', list: lazy(() => import('./domains/cohorts/CohortsPage.tsx')) },
  {
    name: 'indicators',
    list: lazy(() => import('./domains/indicators/IndicatorList.tsx')),
    show: lazy(() => import('./domains/indicators/IndicatorShow.tsx')),
  },
  {
    name: 'indicator-targets',
    list: lazy(() => import('./domains/indicators/TargetList.tsx')),
    show: lazy(() => import('./domains/indicators/TargetShow.tsx')),
  },
  {
    name: 'frozen-indicators',
    list: lazy(() => import('./domains/frozen/FrozenList.tsx')),
    show: lazy(() => import('./domains/frozen/FrozenShow.tsx')),
    create: lazy(() => import('./domains/frozen/ProposeFreeze.tsx')),
  },
  {
    name: 'gap-plans',
    list: lazy(() => import('./domains/gap-plans/GapPlanList.tsx')),
    show: lazy(() => import('./domains/gap-plans/GapPlanShow.tsx')),
    create: lazy(() => import('./domains/gap-plans/GapPlanCreate.tsx')),
  },
  {
    name: 'users',
    list: lazy(() => import('./domains/access/UserList.tsx')),
    show: lazy(() => import('./domains/access/UserShow.tsx')),
    create: lazy(() => import('./domains/access/UserCreate.tsx')),
  },
  {
    name: 'audit',
    list: lazy(() => import('./domains/audit/AuditList.tsx')),
    show: lazy(() => import('./domains/audit/AuditShow.tsx')),
  },
];
