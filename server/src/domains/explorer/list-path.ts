import { DomainError } from '../../shared/errors/domain-error.ts';
import type { SelectedField } from './picked.ts';

/** The fields from the answer's root down to the list that is exported; the last one is that list, or one object where the answer has no list. */
export type Chain = readonly SelectedField[];

/**
 * The list whose rows are wanted (导出的列表).
 *
 * @param path Keys of the answer joined by dots; null: the first list, the one nearest to the root first.
 * @throws EXPORT_PATH_UNKNOWN with the lists there are
 */
export function chainOf(picked: readonly SelectedField[], path: string | null | undefined): Chain {
  const lists = chains(picked);
  const [first] = picked;
  const asked = path?.trim() ?? '';
  if (asked) {
    const found = lists.find((chain) => pathOf(chain) === asked);
    if (!found)
      throw new DomainError('EXPORT_PATH_UNKNOWN', { path: asked, lists: lists.map(pathOf).join(', ') }, 'path');
    return found;
  }
  if (lists[0]) return lists[0];
  if (!first) throw new DomainError('EXPORT_PATH_UNKNOWN', { path: '', lists: '' }, 'path');
  return [first];
}

export const pathOf = (chain: Chain): string => chain.map(({ key }) => key).join('.');

/** Every list of objects of the selection, nearest to the root first. */
function chains(picked: readonly SelectedField[]): Chain[] {
  const found: Chain[] = [];
  let level: Chain[] = picked.map((each) => [each]);
  while (level.length) {
    found.push(...level.filter((chain) => chain.at(-1)?.isList && chain.at(-1)?.below));
    level = level.flatMap((chain) => (chain.at(-1)?.below ?? []).map((each) => [...chain, each]));
  }
  return found;
}
