import type { RegionEventState } from '@jiceng/schema/regions.ts';
import { useTranslate } from 'ra-core';
import { type StatusKind, StatusMark } from '../../../shared/status/StatusMark.tsx';

const KIND_OF = {
  PROPOSED: 'wait',
  RETURNED: 'no',
  SCHEDULED: 'two',
  IN_FORCE: 'ok',
  WITHDRAWN: 'unknown',
  CORRECTED: 'unknown',
} as const satisfies Record<RegionEventState, StatusKind>;

/** Where an event stands (区划变更状态), by icon and word. */
export function EventStateMark({ state }: { readonly state: RegionEventState }) {
  const translate = useTranslate();
  return <StatusMark kind={KIND_OF[state]}>{translate(`enum.RegionEventState.${state}`)}</StatusMark>;
}
