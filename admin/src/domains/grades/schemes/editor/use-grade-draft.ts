import { type Drafting, useDrafting } from '../../../schemes/editor/door.ts';
import type { Scheme } from '../document/scheme.ts';

/** The grade scheme that is drafted. */
export const useGradeDraft = (): Drafting<Scheme> => useDrafting<Scheme>();
