import type { Context } from '../../../shared/context.ts';
import type { ImportAsker } from '../../../shared/imports/import-kind.ts';
import type { BatchRow } from '../batch/batch-row.ts';

/** Who imports, with the paper of the batch. */
export const askerOf = (
  { vault, today, permissions, quotas }: Pick<Context, 'vault' | 'today' | 'permissions' | 'quotas'>,
  { documentTitle, documentNumber, documentDate }: Pick<BatchRow, 'documentTitle' | 'documentNumber' | 'documentDate'>,
  progress: ImportAsker['progress'] = () => undefined,
): ImportAsker => ({
  vault,
  today,
  permissions,
  quotas,
  progress,
  document:
    documentTitle === null
      ? null
      : {
          title: documentTitle,
          ...(documentNumber !== null && { number: documentNumber }),
          ...(documentDate !== null && { date: documentDate }),
        },
});
