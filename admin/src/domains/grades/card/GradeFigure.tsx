import { Box } from '@mui/material';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { useSchemeWords } from '../schemes/document/words.ts';
import { useWorkerGrade } from './use-worker-grade.ts';

/** The grade in the head of the page: the decided one with the post's range; the one of the rules where none was decided. */
export default function GradeFigure({ workerId }: { readonly workerId: string }) {
  const { held, result, isPending } = useWorkerGrade(workerId);
  const { translate, text } = useSchemeWords();
  if (isPending) return null;
  const shown = held?.grade ?? result?.grade ?? null;
  if (shown === null) return <Figure value={null} reason={text(result?.statusText)} />;
  const range = result?.lowest == null ? '' : ` ${result.lowest}–${result.highest}`;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
      <span>{shown}</span>
      <Box component="span" sx={{ fontSize: 13, lineHeight: '20px', fontWeight: 400, color: 'text.secondary' }}>
        {held
          ? `${text(held.postName ?? result?.postName)}${range}`
          : translate('worker_grade.by_rule', { grade: shown })}
      </Box>
    </Box>
  );
}
