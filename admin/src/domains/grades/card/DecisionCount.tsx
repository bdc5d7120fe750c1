import { useWorkerGrade } from './use-worker-grade.ts';

/** How many grades were decided for a worker; nothing while it is read. */
export default function DecisionCount({ workerId }: { readonly workerId: string }) {
  const { decisions, isPending } = useWorkerGrade(workerId);
  return isPending ? null : decisions.length;
}
