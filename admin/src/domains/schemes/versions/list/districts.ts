import type { TreeNodeFragment } from '@jiceng/schema/regions.ts';
import type { Me } from '../../../../providers/session.ts';

type Region = Pick<TreeNodeFragment, 'id' | 'name' | 'level' | 'isVirtual'>;

/** Districts a scheme can be entered for, by code; those one holds oneself come first, as the default. */
export function districtsFor<District extends Region>(
  regions: readonly District[],
  scope: Me['scope'] | undefined,
): readonly District[] {
  const own = new Set(scope?.regions.map(({ id }) => id));
  const districts = regions.filter(({ level, isVirtual }) => level === 'DISTRICT' && !isVirtual);
  return [...districts.filter(({ id }) => own.has(id)), ...districts.filter(({ id }) => !own.has(id))];
}
