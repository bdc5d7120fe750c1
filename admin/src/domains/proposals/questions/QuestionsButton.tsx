import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Hidden } from '../../../shared/figures/Figure.tsx';
import type { BatchRecord, ItemRecord } from '../batch-documents.ts';
import { useOpenQuestions } from './QuestionsHere.tsx';

interface QuestionsButtonProps {
  readonly item: ItemRecord;
  readonly batch: Pick<BatchRecord, 'status'>;
}

/** How many questions are open; opens all of them, and asks another one. */
export function QuestionsButton({ item, batch }: QuestionsButtonProps) {
  const translate = useTranslate();
  const openQuestions = useOpenQuestions();
  const unanswered = item.questions.filter(({ answer }) => answer === null).length;
  const asks = batch.status === 'OPEN' && item.decision === 'PENDING';
  if (item.questions.length === 0 && !asks) return null;
  return (
    <Button
      variant="text"
      size="small"
      onClick={(event) => {
        event.stopPropagation();
        openQuestions(item.id);
      }}
      sx={{ minWidth: 0, px: '6px' }}
    >
      {item.questions.length === 0
        ? translate('batches.ask')
        : translate(unanswered > 0 ? 'batches.open_questions' : 'batches.answered', {
            count: unanswered > 0 ? unanswered : item.questions.length,
          })}
      <Hidden>{translate('batches.questions_of', { name: item.worker?.name ?? '' })}</Hidden>
    </Button>
  );
}
