import { useAsOf } from '../../../shared/time/as-of.tsx';
import type { AxisLane } from '../../workers/careers/door.ts';
import { useWords } from '../../workers/facts/door.ts';
import { gradeLane } from './grade-axis.ts';
import { useWorkerGrade } from './use-worker-grade.ts';

/** The lane of grades in the picture of a worker's career on the day of the page; null: none was decided, and none is to come. */
export function useGradeLane(workerId: string): AxisLane | null {
  const { decisions, result } = useWorkerGrade(workerId);
  const { day } = useAsOf();
  const { say } = useWords();
  return gradeLane(decisions, result, day, say);
}
