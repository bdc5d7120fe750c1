import { useAsOf } from '../../shared/time/as-of.tsx';
import { CareerAxis } from '../careers/axis/CareerAxis.tsx';
import { lanesOf } from '../careers/axis/lanes.ts';
import type { Career } from '../careers/kit/fact-kind.ts';
import { useWords } from '../careers/kit/words.ts';
import { CareerFacts, type FileFact } from './CareerFacts.tsx';
import { ownTimelines } from './own-facts.ts';
import type { WorkerRecord } from './WorkerForms.tsx';

interface CareerTabProps {
  readonly worker: WorkerRecord;
  readonly career: Career;
  readonly facts: readonly FileFact[];
}

/** 履历: the career as a picture, and the same as a list. */
export function CareerTab({ worker, career, facts }: CareerTabProps) {
  const { say } = useWords();
  const { day } = useAsOf();
  const rows = facts.map(({ row }) => row);
  return (
    <>
      <CareerAxis name={worker.name} lanes={lanesOf(rows, ownTimelines(worker, say), { day, say })} />
      <CareerFacts worker={worker} facts={facts} career={career} />
    </>
  );
}
