import { useQueryClient } from '@tanstack/react-query';
import { useLogoutIfAccessDenied, useNotify, useTranslate } from 'ra-core';
import { NetworkError, ServerError } from '../../../providers/errors.ts';
import { ofRecords } from '../../../providers/query-client.ts';
import type { ApprovalKind } from '../approval-kind.ts';
import type { Decision } from '../review.ts';

const DONE = {
  APPROVE: { decided: 'review.approved', confirmed: 'review.confirmed' },
  RETURN: { decided: 'review.returned', confirmed: 'review.taken_out' },
} as const satisfies Record<Decision, object>;

/** Decides entries of a kind, says how many were done and why others were not, and asks every read anew. */
export function useDecide(kind: ApprovalKind, onDone: () => void) {
  const notify = useNotify();
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const sentence = (error: unknown): string =>
    error instanceof ServerError && !error.unexpected
      ? translate(error.message, error.params)
      : translate(error instanceof NetworkError ? error.message : 'page.error');

  return async (
    ids: readonly string[],
    decision: Decision,
    reason: string | null,
  ): Promise<Record<string, unknown> | undefined> => {
    try {
      const { done, failed } = await kind.decide(ids, decision, reason);
      await queryClient.invalidateQueries({ predicate: ofRecords });
      const [first] = failed;
      if (first)
        notify('review.partly', {
          type: 'warning',
          messageArgs: { done: done.length, failed: ids.length - done.length, reason: sentence(first.error) },
          autoHideDuration: null,
        });
      else
        notify(DONE[decision][kind.confirms ? 'confirmed' : 'decided'], {
          type: 'success',
          messageArgs: { count: done.length },
        });
      onDone();
      return undefined;
    } catch (error) {
      if (await logoutIfAccessDenied(error)) return undefined;
      if (error instanceof ServerError && error.body) return error.body.errors;
      if (error instanceof ServerError || error instanceof NetworkError) {
        notify(sentence(error), { type: 'error', autoHideDuration: null });
        return undefined;
      }
      throw error;
    }
  };
}
