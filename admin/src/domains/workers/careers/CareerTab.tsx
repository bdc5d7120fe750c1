import { Box } from '@mui/material';
import { fillingsOf } from '../../../shared/slots/fillings.ts';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import type { Career } from '../facts/kit/fact-kind.ts';
import { useWords } from '../facts/kit/words.ts';
import type { WorkerRecord } from '../file/worker-record.ts';
import { CAREER_ASIDE, CAREER_LANE } from '../slots.ts';
import { CareerAxis } from './axis/CareerAxis.tsx';
import { lanesOf } from './axis/lanes.ts';
import { CareerFacts, type FileFact } from './CareerFacts.tsx';
import { ownTimelines } from './own-facts.ts';

interface CareerTabProps {
  readonly worker: WorkerRecord;
  readonly career: Career;
  readonly facts: readonly FileFact[];
}

const noLane = () => null;

/** 履历: the career as a picture, and the same as a list; beside them what other slices say of it. */
export function CareerTab({ worker, career, facts }: CareerTabProps) {
  const { say } = useWords();
  const { day } = useAsOf();
  const rows = facts.map(({ row }) => row);
  // The slices never change, so the hook is the same one each time.
  const useLane = fillingsOf(CAREER_LANE)[0]?.part ?? noLane;
  const given = useLane(worker.id);
  const lanes = lanesOf(rows, ownTimelines(worker, say), { day, say });
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: '12px',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
        gridTemplateRows: { lg: 'auto 1fr' },
        gridTemplateAreas: { xs: '"axis" "aside" "facts"', lg: '"axis aside" "facts aside"' },
      }}
    >
      <Box sx={{ gridArea: 'axis', minWidth: 0 }}>
        <CareerAxis name={worker.name} lanes={given ? [...lanes, given] : lanes} />
      </Box>
      <Box sx={{ gridArea: 'aside', minWidth: 0 }}>
        <InSlot of={CAREER_ASIDE} props={{ workerId: worker.id }} loading={<Box sx={{ minHeight: 320 }} />} />
      </Box>
      <Box sx={{ gridArea: 'facts', minWidth: 0 }}>
        <CareerFacts worker={worker} facts={facts} career={career} />
      </Box>
    </Box>
  );
}
