import { DomainError } from '../../../shared/errors/domain-error.ts';
import type { RuleRoots } from '../../../shared/reads/reads.ts';
import { previewDraft, previewStored, previewWithdrawal } from './preview/region-event-preview.service.ts';
import type { RegionEventInput } from './region-event.inputs.ts';

interface PreviewRequest {
  readonly input: RegionEventInput | null;
  readonly id: string | null;
  readonly corrects: string | null;
  readonly withdraws: string | null;
  readonly newcomersTo: string | null;
}
const NOTHING_ASKED: PreviewRequest = { input: null, id: null, corrects: null, withdraws: null, newcomersTo: null };

/** The preview looks at the whole tree, at what sits in its units and at what stands already: no single statement, one snapshot. */
export const regionEventRoots: RuleRoots = {
  regionEventPreview: {
    needs: null,
    answer: (_needs, { args }, ctx) => {
      const { input, id, corrects, withdraws, newcomersTo } = { ...NOTHING_ASKED, ...args } as PreviewRequest;
      if ([input, id, withdraws].filter((given) => given !== null).length !== 1)
        throw new DomainError('VALUE_REQUIRED', { one: 'input, id, withdraws' }, 'input');
      return ctx.look((em) => {
        if (input) return previewDraft(em, { input, corrects, newcomersTo }, ctx);
        return withdraws ? previewWithdrawal(em, withdraws, newcomersTo, ctx) : previewStored(em, id ?? '', ctx);
      });
    },
  },
};
