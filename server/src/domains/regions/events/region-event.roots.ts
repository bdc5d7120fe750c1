import { DomainError } from '../../../shared/domain-error.ts';
import type { RuleRoots } from '../../../shared/reads.ts';
import type { RegionEventInput } from './region-event.inputs.ts';
import { previewDraft, previewStored } from './region-event-preview.service.ts';

/** The preview looks at the whole tree, at what sits in its units and at what stands already: no single statement, one snapshot. */
export const regionEventRoots: RuleRoots = {
  regionEventPreview: {
    needs: null,
    answer: (_needs, { args }, ctx) => {
      const input = (args.input ?? null) as RegionEventInput | null;
      const id = (args.id ?? null) as string | null;
      if ((input === null) === (id === null)) throw new DomainError('VALUE_REQUIRED', { one: 'input, id' }, 'input');
      return ctx.look((em) => (input ? previewDraft(em, input, ctx) : previewStored(em, id as string, ctx)));
    },
  },
};
