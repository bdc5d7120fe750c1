import { jobError } from '../../shared/jobs/said.ts';
import type { Batch } from './use-batch.ts';

/** Why the job of a batch failed, as its own page says it. */
export function failureText(
  { code, params }: NonNullable<Batch['failure']>,
  translate: Parameters<typeof jobError>[1],
): string | null {
  const values = Object.fromEntries(params.map(({ name, value }) => [name, value]));
  return jobError({ error: { code, params: JSON.stringify(values) } }, translate);
}
