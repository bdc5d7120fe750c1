import type { Vault } from '../../../shared/access/vault.ts';

/** Values below each head by its position; personal data, so that they are sealed. */
export type Samples = Readonly<Record<number, readonly string[]>>;

const place = (batchId: number) => ({ field: 'import_batch.samples', row: batchId });

export const sealSamples = (vault: Vault, batchId: number, samples: Samples): Buffer =>
  vault.seal(JSON.stringify(samples), place(batchId));

/** @param sealed Hexadecimal; null: not for who asks, or gone. */
export const openSamples = (vault: Vault, batchId: number, sealed: string | null): Samples =>
  sealed === null ? {} : (JSON.parse(vault.open(Buffer.from(sealed, 'hex'), place(batchId))) as Samples);
