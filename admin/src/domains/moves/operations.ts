import type { InBoth } from '../../shared/console-slice.ts';

/** What its mutations and jobs do, as the audit names it. */
export const operations: InBoth = {
  transferWorker: { zh: '调动', en: 'Transfer a worker' },
  transferWorkers: { zh: '批量调动', en: 'Transfer several workers' },
  requestTransfer: { zh: '申请调动', en: 'Request a transfer' },
  decideTransfer: { zh: '答复调动申请', en: 'Answer a transfer request' },
  withdrawTransfer: { zh: '撤回调动申请', en: 'Take a transfer request back' },
  closeTerms: { zh: '换届', en: 'Election' },
};
