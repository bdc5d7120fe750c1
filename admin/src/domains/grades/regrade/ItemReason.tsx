import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useText } from '../../../shared/use-text.ts';
import type { Item } from './batch.ts';

interface ItemReasonProps {
  readonly item: Item;
  /** In a table: how it comes about has one line, the rest shows on pointing and stands behind the evidence. */
  readonly short?: boolean;
}

const ONE_LINE = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 1,
  overflow: 'hidden',
} as const;

/** Why a grade changes, term by term, above how it comes about; of who cannot be graded what is missing. */
export function ItemReason({ item: { statusText, changes, explanation }, short = false }: ItemReasonProps) {
  const translate = useTranslate();
  const text = useText();
  if (statusText) return text(statusText);
  if (changes.length === 0) return text(explanation?.sentence);
  const sentence = text(explanation?.sentence);
  return (
    <>
      {changes.map((change) => text(change)).join(translate('why.comma'))}
      <Box
        title={short ? sentence : undefined}
        sx={{ fontSize: 12, color: 'text.secondary', ...(short ? ONE_LINE : {}) }}
      >
        {sentence}
      </Box>
    </>
  );
}
