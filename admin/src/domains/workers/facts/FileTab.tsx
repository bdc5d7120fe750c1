import { Paper } from '@mui/material';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { PageSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { IdentityCard } from '../identity/IdentityCard.tsx';
import { KindSection } from './KindSection.tsx';
import { KINDS } from './kinds.ts';
import { useCareer } from './use-career.ts';

/** 档案: who he is and every fact of his career, kind by kind. */
export function FileTab({ workerId }: { readonly workerId: string }) {
  const { career, error, retry } = useCareer(workerId);
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={retry} />
      </Paper>
    );
  if (!career) return <PageSkeleton />;
  return (
    <>
      <IdentityCard career={career} />
      {KINDS.map((kind) => (
        <KindSection key={kind.kind} kind={kind} career={career} />
      ))}
    </>
  );
}
