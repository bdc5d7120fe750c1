import { Box } from '@mui/material';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { GradeCard } from '../../grades/card/GradeCard.tsx';
import { gradeLane } from '../../grades/card/grade-axis.ts';
import type { WorkerGrade } from '../../grades/card/use-worker-grade.ts';
import type { WorkerRecord } from '../employment/WorkerForms.tsx';
import type { Career } from '../facts/kit/fact-kind.ts';
import { useWords } from '../facts/kit/words.ts';
import { CareerAxis } from './axis/CareerAxis.tsx';
import { lanesOf } from './axis/lanes.ts';
import { CareerFacts, type FileFact } from './CareerFacts.tsx';
import { ownTimelines } from './own-facts.ts';

interface CareerTabProps {
  readonly worker: WorkerRecord;
  readonly career: Career;
  readonly grade: WorkerGrade;
  readonly facts: readonly FileFact[];
}

/** 履历: the career as a picture, and the same as a list; beside them how the grade came about. */
export function CareerTab({ worker, career, facts, grade }: CareerTabProps) {
  const { say } = useWords();
  const { day } = useAsOf();
  const rows = facts.map(({ row }) => row);
  const decided = gradeLane(grade.decisions, grade.result, day, say);
  const lanes = lanesOf(rows, ownTimelines(worker, say), { day, say });
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: '12px',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
        gridTemplateRows: { lg: 'auto 1fr' },
        gridTemplateAreas: { xs: '"axis" "grade" "facts"', lg: '"axis grade" "facts grade"' },
      }}
    >
      <Box sx={{ gridArea: 'axis', minWidth: 0 }}>
        <CareerAxis name={worker.name} lanes={decided ? [...lanes, decided] : lanes} />
      </Box>
      <Box sx={{ gridArea: 'grade', minWidth: 0 }}>
        <GradeCard workerId={worker.id} grade={grade} />
      </Box>
      <Box sx={{ gridArea: 'facts', minWidth: 0 }}>
        <CareerFacts worker={worker} facts={facts} career={career} />
      </Box>
    </Box>
  );
}
