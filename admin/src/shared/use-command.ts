import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLogoutIfAccessDenied, useNotify } from 'ra-core';
import { NetworkError, ServerError } from '../providers/errors.ts';
import { request } from '../providers/gql.ts';
import { keyFor } from '../providers/idempotency.ts';
import { ofRecords } from '../providers/query-client.ts';

type Keyed<Input> = 'idempotencyKey' extends keyof Input ? Omit<Input, 'idempotencyKey'> : Input;

interface Command<Input> {
  /**
   * Sends the mutation and waits for the answer (pessimistic). Resolves to nothing when it was done or a notice says why not, and to the
   * messages by field when the server refused: hand that back from `<Form onSubmit>` and the inputs show it,
   * or `<FormAlert>` what stands at no input. Go on in `onDone`, which is
   * called only after success.
   */
  readonly run: (input: Keyed<Input>) => Promise<Record<string, unknown> | undefined>;
  readonly busy: boolean;
}

/**
 * A mutation of the contract from a button or form. The idempotency key is added where the input has one; after success every read is asked
 * anew; a refusal without a field, a failure and its request number are shown as a notice.
 */
export function useCommand<Data, Input extends object>(
  document: TypedDocumentNode<Data, { input: Input }>,
  options: { readonly keyed?: string; readonly done?: string; readonly onDone?: (data: Data) => void } = {},
): Command<Input> {
  const notify = useNotify();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const queryClient = useQueryClient();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (input: Keyed<Input>) => {
      if (!options.keyed) return request(document, { input: input as unknown as Input });
      const { key, settled } = keyFor(options.keyed, input, Date.now());
      const data = await request(document, { input: { ...input, idempotencyKey: key } as unknown as Input });
      settled();
      return data;
    },
  });

  const run = async (input: Keyed<Input>) => {
    try {
      const data = await mutateAsync(input);
      await queryClient.invalidateQueries({ predicate: ofRecords });
      if (options.done) notify(options.done, { type: 'success' });
      options.onDone?.(data);
      return undefined;
    } catch (error) {
      if (await logoutIfAccessDenied(error)) return undefined;
      if (error instanceof ServerError) {
        if (error.body) return error.body.errors;
        notify(error.unexpected ? 'page.error_with_request' : error.message, {
          type: 'error',
          messageArgs: { ...error.params, requestId: error.requestId ?? '' },
          autoHideDuration: null,
        });
        return undefined;
      }
      if (error instanceof NetworkError) {
        notify(error.message, { type: 'error' });
        return undefined;
      }
      throw error;
    }
  };
  return { run, busy: isPending };
}
