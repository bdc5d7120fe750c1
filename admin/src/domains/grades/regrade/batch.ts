import type { RegradeBatchQuery, RegradeItemPartsFragment } from '@jiceng/schema/regrade.ts';
import type { Scheme } from '../schemes/document/scheme.ts';

export type Batch = NonNullable<RegradeBatchQuery['batch']>;
export type Item = RegradeItemPartsFragment;

/** Posts of the scheme of a batch with their ranges; none where no scheme gave it. */
export const postsOf = ({ scheme }: Pick<Batch, 'scheme'>): Scheme['posts'] =>
  scheme ? ((JSON.parse(scheme.document) as Scheme).posts ?? []) : [];
