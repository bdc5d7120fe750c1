import { type ComponentType, type ReactNode, Suspense } from 'react';
import { fillingsOf } from './fillings.ts';
import type { Slot } from './slot.ts';

interface InSlotProps<Props extends object> {
  readonly of: Slot<ComponentType<Props>>;
  readonly props: Props;
  /** Shown until it is loaded. */
  readonly loading?: ReactNode;
}

/** The components that other slices hand over for this place, one after the other. */
export function InSlot<Props extends object>({ of, props, loading = null }: InSlotProps<Props>) {
  return fillingsOf(of).map(({ from, part: Part }) => (
    <Suspense key={from} fallback={loading}>
      <Part {...props} />
    </Suspense>
  ));
}
