import type { HeadcountPartsFragment, HeadcountStatus } from '@jiceng/schema/headcounts.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { BulletBar } from '../../../shared/figures/BulletBar.tsx';
import { type StatusKind, StatusMark } from '../../../shared/status/StatusMark.tsx';

type State = Pick<HeadcountPartsFragment, 'status' | 'free' | 'over'>;

const KINDS: Readonly<Record<HeadcountStatus, StatusKind>> = {
  FREE: 'ok',
  FULL: 'lock',
  OVER: 'no',
  NOT_SET: 'unknown',
};

/** `超员 · 3 人`, `有空缺 · 7 人`, `已满`. */
function useHeadcountWords(): (of: State) => string {
  const translate = useTranslate();
  return ({ status, free, over }) => {
    if (status === 'FREE') return translate('headcounts.free_words', { count: free });
    if (status === 'OVER') return translate('headcounts.over_words', { count: over });
    return translate(`enum.HeadcountStatus.${status}`);
  };
}

/** Whether there is room, by icon, word and number (员额状态). */
export function HeadcountMark({ headcount }: { readonly headcount: State }) {
  const words = useHeadcountWords();
  return <StatusMark kind={KINDS[headcount.status]}>{words(headcount)}</StatusMark>;
}

/** People beside places: the bar are those who use one, the mark the places. */
export function UseBar({ headcount }: { readonly headcount: Pick<HeadcountPartsFragment, 'places' | 'used'> }) {
  const translate = useTranslate();
  const { places, used } = headcount;
  if (places === null) return null;
  const whole = Math.max(places, used, 1) * 1.05;
  return (
    <Box sx={{ minWidth: 96, maxWidth: { sm: 220 }, py: '6px' }}>
      <BulletBar
        value={used / whole}
        target={places / whole}
        label={translate('headcounts.use_of', { places, used })}
      />
    </Box>
  );
}
