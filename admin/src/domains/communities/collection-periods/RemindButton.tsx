import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { copyText } from '../../../shared/copy-text.ts';
import { useWords } from '../../../shared/review/use-words.ts';
import { LinkIcon } from '../../../shared/status/icons.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { type Period, reminderOf, type Street } from './reminder.ts';

interface RemindButtonProps {
  readonly period: Period;
  readonly streets: readonly Street[];
  /** Of one street: its name, for screen readers; the button is a small one. */
  readonly street?: string;
}

/** 催报: puts a text into the clipboard that says what is still to come from whom. */
export function RemindButton({ period, streets, street }: RemindButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const words = useWords();
  const { today } = useAsOf();
  const text = reminderOf(period, streets, today, words);
  const copy = async () => {
    await copyText(text);
    notify('collection_periods.reminded', { type: 'success' });
  };
  return (
    <Button
      startIcon={<LinkIcon />}
      onClick={copy}
      disabled={text === ''}
      title={text === '' ? translate('collection_periods.remind_none') : text}
      {...(street
        ? {
            variant: 'text' as const,
            'aria-label': translate('collection_periods.remind_street', { name: street }),
          }
        : {})}
    >
      {translate('collection_periods.remind')}
    </Button>
  );
}
