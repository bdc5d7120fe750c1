import { DiscardBaseFiguresDocument } from '@jiceng/schema/communities.ts';
import { useTranslate } from 'ra-core';
import { ReasonedButton } from '../../../../shared/editing/ReasonedButton.tsx';

interface DiscardFiguresProps {
  readonly ids: readonly string[];
  readonly onDone?: () => void;
}

/** 撤回: its preparer takes back figures that are not decided yet. */
export function DiscardFigures({ ids, onDone }: DiscardFiguresProps) {
  const translate = useTranslate();
  const count = ids.length;
  return (
    <ReasonedButton
      document={DiscardBaseFiguresDocument}
      target={{ ids: [...ids] }}
      label={translate('base_figures.discard', { count })}
      title={translate('review.discard_title', { subject: translate('review.entries', { count }) })}
      note={translate('review.discard_note')}
      submit={translate('review.discard')}
      done="review.discarded"
      disabled={count === 0}
      {...(onDone ? { onDone } : {})}
    />
  );
}
