import type { EmployerPartsFragment } from '@jiceng/schema/workers.ts';
import { useTranslate } from 'ra-core';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';

type Closing = Pick<EmployerPartsFragment, 'closedOn'>;

/** "在用" or "2025-06-30 停用". */
function useClosed(): (employer: Closing) => string {
  const translate = useTranslate();
  return ({ closedOn }) =>
    closedOn ? translate('employers.closed_since', { on: closedOn }) : translate('employers.open');
}

/** Which region ended, and when, on the day looked at; null: the one that keeps the entry is there, or not in sight. */
export const keeperEnded = ({ region }: Pick<EmployerPartsFragment, 'region'>, day: string): string | null => {
  const to = region?.valid.to ?? null;
  return to !== null && to <= day ? to : null;
};

/** Which region keeps the entry, and what became of it: "海拉尔东路街道（2026-07-01 起并入新华街道），由区维护". */
export function useKeeper(): (employer: Pick<EmployerPartsFragment, 'region'>) => string {
  const translate = useTranslate();
  const { day } = useAsOf();
  return (employer) => {
    const { region } = employer;
    if (!region) return translate('employers.foreign');
    const on = keeperEnded(employer, day);
    if (on === null) return region.name;
    const into = region.successors
      .flatMap((made) => (made.on === on && made.to ? [made.to.name] : []))
      .join(translate('dashboard.list_comma'));
    return translate(into ? 'employers.gone_into' : 'employers.gone', { name: region.name, on, into });
  };
}

/** Whether it employs people on the day looked at (在用或停用), by icon and word. */
export function ClosedMark({ employer }: { readonly employer: Closing }) {
  const words = useClosed();
  const { day } = useAsOf();
  const closed = employer.closedOn !== null && employer.closedOn <= day;
  return <StatusMark kind={closed ? 'unknown' : 'ok'}>{words(employer)}</StatusMark>;
}
