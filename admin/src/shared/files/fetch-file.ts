import { NetworkError, ServerError, type WireError } from '../../providers/errors.ts';

/**
 * Fetches a file the server makes (下载文件), so that a refusal is said on the page instead of being saved as a file.
 *
 * @throws ServerError, NetworkError
 */
export async function fetchFile(address: string): Promise<Blob> {
  const response = await fetch(address, { credentials: 'same-origin' }).catch((cause: unknown) => {
    throw new NetworkError(cause);
  });
  if (response.ok) return response.blob();
  const { errors = [] } = ((await response.json().catch(() => null)) ?? {}) as { errors?: readonly WireError[] };
  throw new ServerError(errors, response.status, response.headers.get('x-request-id'));
}
