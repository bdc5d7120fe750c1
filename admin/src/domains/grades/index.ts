import {
  GradeDecisionKind,
  GradeSimulationChange,
  GradeStatus,
  RegradeDecision,
  RegradeDirection,
  RegradeKind,
  RegradeQuestionKind,
  RegradeReason,
  RegradeStatus,
  SchemeStatus,
} from '@jiceng/schema/enum-words.ts';
import { RegradeBatchesDocument } from '@jiceng/schema/regrade.ts';
import { lazy } from 'react';
import { gradeSimulationRows, gradeSimulations } from '../../providers/resources/grade-simulations.ts';
import { gradeDecisions, regradeItems } from '../../providers/resources/regrade.ts';
import type { ConsoleSlice, Rights } from '../../shared/console-slice.ts';
import { fill } from '../../shared/slots/slot.ts';
import { batchPages, batchResource, simulationPages } from '../proposals/door.ts';
import { restingVersions, versionApprovals, versionPages, versionResource } from '../schemes/door.ts';
import { CAREER_ASIDE, CAREER_LANE, WORKER_FIGURES, WORKER_TABS } from '../workers/slots.ts';
import { useGradeLane } from './card/use-grade-lane.ts';
import * as workerGradeWords from './card/worker-grade.words.ts';
import * as gradeColumnsWords from './grade-columns.words.ts';
import { operations } from './operations.ts';
import * as regradeWords from './regrade/regrade.words.ts';
import { gradeSchemeDocuments } from './schemes/grade-scheme-documents.ts';
import * as gradeSchemesWords from './schemes/grade-schemes.words.ts';
import * as gradeSimulationsWords from './simulation/grade-simulations.words.ts';

const gradeSchemes = versionPages('grade-schemes', () => import('./schemes/GradeSchemeVersions.tsx'));

const regrades = batchPages(
  'regrade-batches',
  () => import('./regrade/RegradeBatches.tsx'),
  () => import('./print/SheetPage.tsx'),
);

const rights = {
  'grade-schemes': { list: 'workers:read', show: 'workers:read', create: 'grades:prepare', edit: 'grades:prepare' },
  'grade-simulations': { list: 'workers:read', show: 'workers:read', create: 'grades:prepare' },
  'grade-simulation-rows': { list: 'workers:read' },
  'regrade-batches': { list: 'workers:read', show: 'workers:read', create: 'grades:prepare', edit: 'approvals:decide' },
  'regrade-items': { list: 'workers:read' },
  'grade-decisions': { list: 'workers:read' },
  'grade-distribution': { list: 'workers:read' },
} as const satisfies Rights;

export const gradesSlice: ConsoleSlice<typeof rights> = {
  name: 'grades',
  rights,
  pages: {
    'grade-schemes': {
      data: versionResource(gradeSchemeDocuments.list),
      ...gradeSchemes.pages,
      menu: { group: 'staff', at: 2, zh: '岗位等级方案', en: 'Grade schemes' },
    },
    'grade-simulations': {
      data: gradeSimulations,
      ...simulationPages(() => import('./simulation/GradeSimulations.tsx')),
      menu: { group: 'staff', at: 3, zh: '方案模拟', en: 'Simulations' },
    },
    'grade-simulation-rows': { data: gradeSimulationRows },
    'regrade-batches': {
      data: batchResource(RegradeBatchesDocument),
      ...regrades.pages,
      menu: { group: 'staff', at: 4, zh: '调级', en: 'Re-grading' },
    },
    'regrade-items': { data: regradeItems },
    'grade-decisions': {
      data: gradeDecisions,
      list: lazy(() => import('./decisions/DecisionList.tsx')),
      menu: { group: 'staff', at: 5, zh: '等级决定', en: 'Grade decisions' },
    },
    'grade-distribution': {
      list: lazy(() => import('./distribution/DistributionPage.tsx')),
      menu: { group: 'staff', at: 6, zh: '等级分布', en: 'Grade distribution' },
    },
  },
  routes: {
    ...gradeSchemes.routes,
    ...regrades.routes,
    '/grade-decisions/letters': lazy(() => import('./print/LetterPage.tsx')),
  },
  slots: [
    restingVersions('grade-schemes', ({ gradeSchemes }) => gradeSchemes),
    fill(WORKER_FIGURES, {
      label: 'worker_grade.grade',
      figure: lazy(() => import('./card/GradeFigure.tsx')),
    }),
    fill(WORKER_TABS, {
      name: 'grades',
      label: 'worker_grade.decisions',
      count: lazy(() => import('./card/DecisionCount.tsx')),
      content: lazy(() => import('./card/DecisionsTab.tsx')),
    }),
    fill(CAREER_LANE, useGradeLane),
    fill(
      CAREER_ASIDE,
      lazy(() => import('./card/GradeCard.tsx')),
    ),
  ],
  words: [gradeColumnsWords, gradeSchemesWords, gradeSimulationsWords, regradeWords, workerGradeWords],
  enums: {
    GradeDecisionKind,
    SchemeStatus,
    GradeSimulationChange,
    GradeStatus,
    RegradeDecision,
    RegradeDirection,
    RegradeKind,
    RegradeQuestionKind,
    RegradeReason,
    RegradeStatus,
  },
  jobs: {
    REGRADE: { zh: '调级测算', en: 'Grades of a region' },
    GRADE_RECHECK: { zh: '等级复查', en: 'Second look at decided grades' },
    GRADE_SIMULATION: { zh: '方案模拟', en: 'Simulation of a scheme' },
    GRADE_SIMULATION_REPEAT: { zh: '模拟重算', en: 'Simulation once more' },
  },
  operations,
  explanations: {
    grade: async () => (await import('./explain-grades.ts')).explainGrade,
    proposal: async () => (await import('./explain-grades.ts')).explainProposal,
  },
  subjects: {
    GRADE_SCHEME: {
      zh: '等级方案',
      en: 'Grade scheme',
      audit: (id) => `/grade-schemes/${id}/show`,
      inbox: (id) => `/grade-schemes/${id}/show`,
    },
    REGRADE_BATCH: {
      zh: '调级批次',
      en: 'Batch of grades',
      audit: (id) => `/regrade-batches/${id}/show`,
      inbox: (id) => `/regrade-batches/${id}/show`,
    },
    GRADE_SIMULATION: {
      zh: '方案模拟',
      en: 'Simulation of a scheme',
      audit: (id) => `/grade-simulations/${id}/show`,
      inbox: (id) => `/grade-simulations/${id}/show`,
    },
  },
  approvals: [{ at: 4, kind: versionApprovals('grade-schemes', gradeSchemeDocuments, 'grades:prepare') }],
};
