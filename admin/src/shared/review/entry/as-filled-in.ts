import { givenReason } from '../../audit/reason.ts';

interface Entered {
  readonly mode: 'CHANGE' | 'CORRECTION';
  readonly valid: { readonly from: string; readonly to: string | null };
  readonly reason: string;
}

/** Days and reason of an entry as its preparer filled them in: a form that mends it begins with them. */
export const asFilledIn = ({ mode, valid, reason }: Entered) => ({
  validFrom: valid.from,
  ...(mode === 'CORRECTION' ? { validTo: valid.to } : {}),
  ...(givenReason(reason) ? { reason } : {}),
});
