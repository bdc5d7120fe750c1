import type {
  RegradeBatchLinePartsFragment,
  RegradeBatchQuery,
  RegradeItemPartsFragment,
} from '@jiceng/schema/regrade.ts';
import type { Scheme } from '../schemes/document/scheme.ts';

export type BatchLine = RegradeBatchLinePartsFragment;
export type Batch = NonNullable<RegradeBatchQuery['regradeBatch']>;
export type Item = RegradeItemPartsFragment;

export const batchPath = ({ id }: { readonly id: string }): string => `/regrade-batches/${id}/show`;

/** Posts of the scheme of a batch with their ranges; none where no scheme gave it. */
export const postsOf = ({ scheme }: Pick<Batch, 'scheme'>): Scheme['posts'] =>
  scheme ? ((JSON.parse(scheme.document) as Scheme).posts ?? []) : [];
