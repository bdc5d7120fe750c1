import { type GradeDecisionPartsFragment, WorkerGradeDocument } from '@jiceng/schema/grades.ts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/gql.ts';
import { useAsOf } from '../../../shared/time/as-of.tsx';

export type Decision = GradeDecisionPartsFragment;

/** The grade of a worker on the day of the page: as the rules give it, and all that was decided, the last first. */
export function useWorkerGrade(workerId: string) {
  const { moment, day } = useAsOf();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['workers', 'grade', workerId, moment],
    queryFn: ({ signal }) => request(WorkerGradeDocument, { workerId, ...moment }, signal),
  });
  const decisions = data?.gradeDecisions.items ?? [];
  return {
    result: data?.gradeOf ?? null,
    decisions,
    held: decisions.find(({ valid: { from, to } }) => from <= day && (to === null || day < to)) ?? null,
    isPending,
    error,
    refetch,
  };
}

export type WorkerGrade = ReturnType<typeof useWorkerGrade>;
