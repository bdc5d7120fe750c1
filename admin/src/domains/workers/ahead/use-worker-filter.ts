import { useListContext, useListFilterContext, useTranslate } from 'ra-core';
import { NOTHING } from '../../../shared/figures/format.ts';
import type { ChipFilter } from '../../../shared/lists/FilterChips.tsx';

/** The chip of one worker, shown only where his page led to the list. */
export function useWorkerFilter(): readonly ChipFilter[] {
  const translate = useTranslate();
  const { filterValues } = useListFilterContext();
  const { data } = useListContext<{ readonly id: string; readonly worker: { readonly name: string } }>();
  if (!filterValues.worker) return [];
  const choices = [{ value: String(filterValues.worker), label: data?.[0]?.worker.name ?? NOTHING }];
  return [{ source: 'worker', label: translate('workers.name'), choices }];
}
