import type { WorkerPartsFragment } from '@jiceng/schema/workers.ts';
import { useTranslate } from 'ra-core';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { whyNotCounted } from './counted.ts';

type Standing = Pick<WorkerPartsFragment, 'counted' | 'left' | 'standing' | 'leftOn' | 'exitReason' | 'employedFrom'>;

/** The words of a standing on the day looked at: in post, suspended, seconded, left and why, to come. */
function useStanding(): (worker: Standing) => string {
  const translate = useTranslate();
  return ({ standing, left, leftOn, exitReason, employedFrom }) => {
    if (standing) return translate(`enum.WorkerStanding.${standing}`);
    if (!left) return translate('workers.to_come', { on: employedFrom ?? '' });
    return exitReason
      ? translate('workers.left_on_why', { on: leftOn ?? '', why: translate(`enum.ExitReason.${exitReason}`) })
      : translate('workers.left_on', { on: leftOn ?? '' });
  };
}

/** How a worker stands (在岗状态), by icon and word. */
export function StandingMark({ worker }: { readonly worker: Standing }) {
  const words = useStanding();
  const { standing, left } = worker;
  const kind = standing === 'IN_POST' ? 'ok' : standing || !left ? 'wait' : 'unknown';
  return <StatusMark kind={kind}>{words(worker)}</StatusMark>;
}

/** "计入" or "不计：停职期间不计". */
export function useCounted(): (worker: Standing) => string {
  const translate = useTranslate();
  return (worker) => {
    const why = whyNotCounted(worker);
    return why
      ? translate('workers.uncounted', { reason: translate(`workers.why_not.${why}`) })
      : translate('workers.counted_yes');
  };
}
