import './decisions/worker-grade-filter.ts';
import type { Slice } from '../../shared/slice.ts';
import { GradeDecision } from './decisions/grade-decision.entity.ts';
import { gradeDecisionList } from './decisions/grade-decisions.list.ts';
import { gradeDecisionReads, workerGradeReads } from './decisions/grade-decisions.reads.ts';
import { GradeDecisionsResolver, WorkerGradesResolver } from './decisions/grade-decisions.resolver.ts';
import { gradeDistributionRoots } from './decisions/grade-distribution.roots.ts';
import { openingImport } from './decisions/opening.import.ts';
import { GRADE_SUBJECTS } from './grades.subjects.ts';
import { recheckJob, regradeBatches } from './regrade/regrade.kind.ts';
import { regradeBatchReads, regradeItemReads, regradeQuestionReads } from './regrade/regrade.reads.ts';
import { RegradeResolver } from './regrade/regrade.resolver.ts';
import { RegradeBatch } from './regrade/regrade-batch.entity.ts';
import { regradeBatchList } from './regrade/regrade-batches.list.ts';
import { regradeDistributionRoots } from './regrade/regrade-distribution.roots.ts';
import { RegradeItem } from './regrade/regrade-item.entity.ts';
import { regradeItemList } from './regrade/regrade-items.list.ts';
import { RegradeQuestion } from './regrade/regrade-question.entity.ts';
import { GradeResultResolver } from './result/grade-result.resolver.ts';
import { gradeResultRoots } from './result/grade-result.roots.ts';
import { GradeScheme } from './scheme/grade-scheme.entity.ts';
import { gradeSchemeVersions } from './scheme/grade-scheme.versions.ts';
import { GradeSimulation } from './simulation/grade-simulation.entity.ts';
import { GradeSimulationRow } from './simulation/grade-simulation-row.entity.ts';
import { simulations } from './simulation/simulation.kind.ts';
import { gradeSimulationReads, gradeSimulationRowReads, simulatedSchemeReads } from './simulation/simulation.reads.ts';
import { GradeSimulationsResolver, SimulatedSchemeResolver } from './simulation/simulation.resolver.ts';
import { gradeSimulationList, gradeSimulationRowList } from './simulation/simulations.list.ts';

export { agreeToAll, prepareBatch, prepareOpening } from './regrade/past-batches.ts';
export { gradeSchemeVersions } from './scheme/grade-scheme.versions.ts';
export { printedJsonSchema, printedOverrideJsonSchema } from './scheme/read-grade-scheme.ts';

export const gradesSlice: Slice = {
  name: 'grades',
  entities: [
    GradeScheme,
    GradeDecision,
    RegradeBatch,
    RegradeItem,
    RegradeQuestion,
    GradeSimulation,
    GradeSimulationRow,
  ],
  tables: ['regrade_reason'],
  resolvers: [
    ...gradeSchemeVersions.resolvers,
    GradeResultResolver,
    regradeBatchList.resolver,
    regradeItemList.resolver,
    RegradeResolver,
    gradeDecisionList.resolver,
    GradeDecisionsResolver,
    WorkerGradesResolver,
    gradeSimulationList.resolver,
    gradeSimulationRowList.resolver,
    GradeSimulationsResolver,
    SimulatedSchemeResolver,
  ],
  reads: [
    ...gradeSchemeVersions.reads,
    gradeDecisionReads,
    workerGradeReads,
    regradeBatchReads,
    regradeItemReads,
    regradeQuestionReads,
    gradeSimulationReads,
    simulatedSchemeReads,
    gradeSimulationRowReads,
  ],
  ruleRoots: {
    ...gradeSchemeVersions.ruleRoots,
    ...gradeResultRoots,
    ...gradeDistributionRoots,
    ...regradeDistributionRoots,
  },
  documentEnds: gradeSchemeVersions.documentEnds,
  imports: [openingImport],
  exports: [gradeDecisionList.exported, regradeItemList.exported, gradeSimulationRowList.exported],
  jobs: [regradeBatches.job, recheckJob, ...simulations.jobs],
  subjects: GRADE_SUBJECTS,
  asks: [...gradeSchemeVersions.asks, ...regradeBatches.asks],
};
