import { NetworkError, ServerError, type WireError } from '../../providers/errors.ts';

interface Sent {
  readonly id?: string;
  readonly errors?: readonly WireError[];
}

/**
 * Uploads one file as the body of a POST (上传文件); a mutation then names its id. An XMLHttpRequest, for `fetch` tells nothing of how far it is.
 *
 * @param address Where to, without the name: `/imports`
 * @param onShare From 0 to 1
 * @returns The id of the upload; refused with a `ServerError`, and with a `NetworkError` where the server was not reached or the upload was given up.
 */
export function sendFile(
  address: string,
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', `${address}?name=${encodeURIComponent(file.name)}`);
    call.setRequestHeader('content-type', 'application/octet-stream');
    call.setRequestHeader('accept', 'application/json');
    call.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    call.onload = () => {
      const { id, errors = [] } = answerIn(call.responseText);
      if (call.status === 201 && id) resolve(id);
      else reject(new ServerError(errors, call.status, call.getResponseHeader('x-request-id')));
    };
    call.onerror = () => reject(new NetworkError('upload'));
    call.onabort = () => reject(new NetworkError('given up'));
    signal.addEventListener('abort', () => call.abort(), { once: true });
    call.send(file);
  });
}

function answerIn(text: string): Sent {
  try {
    return JSON.parse(text) as Sent;
  } catch {
    return {};
  }
}
