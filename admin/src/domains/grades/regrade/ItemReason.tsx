import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useText } from '../../../shared/use-text.ts';
import type { Item } from './batch.ts';

/** Why a grade changes, term by term, above how it comes about; of who cannot be graded what is missing. */
export function ItemReason({ item: { statusText, changes, explanation } }: { readonly item: Item }) {
  const translate = useTranslate();
  const text = useText();
  if (statusText) return text(statusText);
  if (changes.length === 0) return text(explanation?.sentence);
  return (
    <>
      {changes.map((change) => text(change)).join(translate('why.comma'))}
      <Box sx={{ fontSize: 12, color: 'text.secondary' }}>{text(explanation?.sentence)}</Box>
    </>
  );
}
