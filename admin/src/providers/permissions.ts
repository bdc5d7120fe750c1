import type { Rights } from '../shared/console-slice.ts';
import { type Place, SLICES } from '../slices.ts';

export type { Place };

/** What the console shows for whom, as its slices say. */
const RIGHTS: ReadonlyMap<string, Rights[string]> = new Map(SLICES.flatMap(({ rights }) => Object.entries(rights)));

/** Exports follow the list; deleting exists nowhere (facts are withdrawn, users disabled). */
export function isAllowed(permissions: readonly string[], resource: string, action: string): boolean {
  const needed = RIGHTS.get(resource)?.[action === 'export' ? 'list' : action];
  if (needed === undefined) return false;
  if (needed === null) return true;
  return typeof needed === 'string' ? permissions.includes(needed) : needed.some((one) => permissions.includes(one));
}
