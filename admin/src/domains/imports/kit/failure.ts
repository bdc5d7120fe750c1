import { jobError } from '../../../shared/jobs/job-words.ts';
import type { Batch } from './use-batch.ts';

/** Why the job of a batch failed, as its own page says it. */
export function failureText(
  { code, params }: NonNullable<Batch['failure']>,
  translate: Parameters<typeof jobError>[1],
): string | null {
  const values = Object.fromEntries(params.map(({ name, value }) => [name, value]));
  // The server lists rows with 、, whatever language one reads.
  if (values.rows) values.rows = values.rows.replaceAll('、', translate('imports.list_comma'));
  return jobError({ error: { code, params: JSON.stringify(values) } }, translate);
}
