import * as declaredWords from '@jiceng/schema/declared-words.ts';
import {
  CohortBy,
  ComingEndKind,
  EmployerKind,
  EndGap,
  ExitReason,
  IdentityConflict,
  IdentityField,
  MaskedField,
  PostClass,
  RecruitmentKind,
  RequiredPaper,
  RetirementClass,
  Sex,
  WorkerFactKind,
  WorkerStanding,
} from '@jiceng/schema/enum-words.ts';
import { lazy } from 'react';
import { comingEnds, missingDocuments } from '../../providers/resources/ahead.ts';
import { employers, workers } from '../../providers/resources/workers.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import * as aheadWords from './ahead/ahead.words.ts';
import * as careersWords from './careers/careers.words.ts';
import * as cohortsWords from './cohorts/cohorts.words.ts';
import * as employersWords from './employers/employers.words.ts';
import { operations } from './operations.ts';
import * as workersWords from './workers.words.ts';

const rights = {
  workers: { list: 'workers:read', show: 'workers:read', create: 'workers:write', edit: 'workers:write' },
  'worker-sensitive': { show: 'workers:sensitive' },
  'worker-unmask': { show: 'workers:unmask' },
  employers: { list: 'workers:read', show: 'workers:read', create: 'workers:write', edit: 'workers:write' },
  'coming-ends': { list: 'workers:read' },
  'missing-documents': { list: 'workers:read' },
  cohorts: { list: 'figures:read' },
} as const satisfies Rights;

export const workersSlice: ConsoleSlice<typeof rights> = {
  name: 'workers',
  rights,
  pages: {
    workers: {
      data: workers,
      list: lazy(() => import('./file/WorkerList.tsx')),
      show: lazy(() => import('./file/WorkerShow.tsx')),
      create: lazy(() => import('./employment/HireWorker.tsx')),
      menu: { group: 'staff', at: 1, zh: '社区工作者', en: 'Community workers' },
    },
    employers: {
      data: employers,
      list: lazy(() => import('./employers/EmployerList.tsx')),
      show: lazy(() => import('./employers/EmployerShow.tsx')),
      menu: { group: 'staff', at: 10, zh: '用人单位', en: 'Employers' },
    },
    'coming-ends': {
      data: comingEnds,
      list: lazy(() => import('./ahead/ComingEndList.tsx')),
      menu: { group: 'staff', at: 11, zh: '到期与退休', en: 'Ends ahead' },
    },
    'missing-documents': {
      data: missingDocuments,
      list: lazy(() => import('./missing-papers/MissingDocumentList.tsx')),
      menu: { group: 'staff', at: 12, zh: '缺少材料', en: 'Missing papers' },
    },
    cohorts: {
      list: lazy(() => import('./cohorts/CohortsPage.tsx')),
      menu: { group: 'staff', at: 13, zh: '招录批次与留存', en: 'Cohorts and retention' },
    },
  },
  routes: {
    '/workers/:id/resume': lazy(() => import('./resume/ResumePage.tsx')),
  },
  words: [workersWords, careersWords, declaredWords, employersWords, aheadWords, cohortsWords],
  enums: {
    ...declaredWords.DECLARED_ENUMS,
    CohortBy,
    ComingEndKind,
    EmployerKind,
    EndGap,
    ExitReason,
    IdentityConflict,
    IdentityField,
    MaskedField,
    PostClass,
    RecruitmentKind,
    RequiredPaper,
    RetirementClass,
    Sex,
    WorkerFactKind,
    WorkerStanding,
  },
  operations: { ...declaredWords.RECORD_OPERATIONS, ...operations },
  explanations: {
    cohort: async () => (await import('./cohorts/explain-cohort.ts')).explainCohort,
  },
  explained: {
    WORKER: (id) => `/workers/${id}/show`,
  },
  subjects: {
    WORKER: {
      zh: '社区工作者',
      en: 'Community worker',
      audit: (id) => `/workers/${id}/show`,
      inbox: (id) => `/workers/${id}/show`,
    },
    EMPLOYER: { zh: '用人单位', en: 'Employer', audit: (id) => `/employers/${id}/show` },
    ATTACHMENT: { zh: '附件', en: 'Attachment', audit: null },
  },
};
