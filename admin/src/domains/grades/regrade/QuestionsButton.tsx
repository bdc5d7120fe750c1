import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Hidden } from '../../../shared/figures/Figure.tsx';
import type { Batch, Item } from './batch.ts';
import { QuestionsDialog } from './QuestionsDialog.tsx';

interface QuestionsButtonProps {
  readonly item: Item;
  readonly batch: Pick<Batch, 'status'>;
}

/** How many questions are open; opens all of them, and asks another one. */
export function QuestionsButton({ item, batch }: QuestionsButtonProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const unanswered = item.questions.filter(({ answer }) => answer === null).length;
  const asks = batch.status === 'OPEN' && item.decision === 'PENDING';
  if (item.questions.length === 0 && !asks) return null;
  return (
    // A click in the dialog is none on the row it was opened from.
    // biome-ignore lint/a11y/noStaticElementInteractions: it stops a click, and takes none itself.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same.
    <span onClick={(event) => event.stopPropagation()}>
      <Button variant="text" size="small" onClick={() => setOpen(true)} sx={{ minWidth: 0, px: '6px' }}>
        {item.questions.length === 0
          ? translate('regrade.ask')
          : translate(unanswered > 0 ? 'regrade.open_questions' : 'regrade.answered', {
              count: unanswered > 0 ? unanswered : item.questions.length,
            })}
        <Hidden>{translate('regrade.questions_of', { name: item.worker?.name ?? '' })}</Hidden>
      </Button>
      {open ? <QuestionsDialog itemId={item.id} asks={asks} onClose={() => setOpen(false)} /> : null}
    </span>
  );
}
