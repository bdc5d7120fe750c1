import type { EmployerPartsFragment } from '@jiceng/schema/workers.ts';
import { useTranslate } from 'ra-core';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../shared/time/as-of.tsx';

type Closing = Pick<EmployerPartsFragment, 'closedOn'>;

/** "在用" or "2025-06-30 停用". */
export function useClosed(): (employer: Closing) => string {
  const translate = useTranslate();
  return ({ closedOn }) =>
    closedOn ? translate('employers.closed_since', { on: closedOn }) : translate('employers.open');
}

/** Whether it employs people on the day looked at (在用或停用), by icon and word. */
export function ClosedMark({ employer }: { readonly employer: Closing }) {
  const words = useClosed();
  const { day } = useAsOf();
  const closed = employer.closedOn !== null && employer.closedOn <= day;
  return <StatusMark kind={closed ? 'unknown' : 'ok'}>{words(employer)}</StatusMark>;
}
