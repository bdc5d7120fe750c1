import { Box } from '@mui/material';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { CareerAxis } from '../careers/axis/CareerAxis.tsx';
import { lanesOf } from '../careers/axis/lanes.ts';
import type { Career } from '../careers/kit/fact-kind.ts';
import { useWords } from '../careers/kit/words.ts';
import { GradeCard } from '../grades/card/GradeCard.tsx';
import { gradeLane } from '../grades/card/grade-axis.ts';
import type { WorkerGrade } from '../grades/card/use-worker-grade.ts';
import { CareerFacts, type FileFact } from './CareerFacts.tsx';
import { ownTimelines } from './own-facts.ts';
import type { WorkerRecord } from './WorkerForms.tsx';

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
        gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 320px' },
        columnGap: '12px',
        alignItems: 'start',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <CareerAxis name={worker.name} lanes={decided ? [...lanes, decided] : lanes} />
        <CareerFacts worker={worker} facts={facts} career={career} />
      </Box>
      <GradeCard workerId={worker.id} grade={grade} />
    </Box>
  );
}
