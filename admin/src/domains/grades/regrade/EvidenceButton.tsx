import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useWhy } from '../../../shared/explanation/use-why.ts';
import { NOTHING } from '../../../shared/figures/format.ts';
import { whyProposal } from '../explain-grades.ts';
import type { Item } from './batch.ts';

/** 3 件: opens how the proposed grade came about, with the rows of the file behind it. */
export function EvidenceButton({ item: { id, evidence, explanation } }: { readonly item: Item }) {
  const translate = useTranslate();
  const { open } = useWhy();
  if (!explanation) return NOTHING;
  const why = whyProposal(id);
  return (
    <Button
      variant="text"
      size="small"
      data-why={why}
      onClick={(event) => {
        event.stopPropagation();
        open(why);
      }}
      sx={{ minWidth: 0, px: '6px' }}
    >
      {translate('batches.pieces', { count: evidence.length })}
    </Button>
  );
}
