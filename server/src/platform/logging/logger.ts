import { type DestinationStream, type LogFn, type Logger, pino } from 'pino';
import { redacted, scrubber, withoutSecrets } from './redact.ts';
import { safeError } from './safe-error.ts';

export interface LogOptions {
  readonly level: string;
  /** Values that never stand in a line: passwords and keys this server was given. */
  readonly secrets?: readonly string[];
  /** Default: the standard output. */
  readonly to?: DestinationStream;
}

interface LoggedRequest {
  readonly method?: string;
  readonly url?: string;
  readonly ip?: string;
}

/** The log: a line of JSON each, with the request's id where there is one. No body, no variable, no cookie, no statement. */
export function createLogger({ level, secrets = [], to }: LogOptions): Logger {
  const options = {
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (line: object) => redacted(line) as Record<string, unknown>,
    },
    serializers: {
      err: (error: unknown) => safeError(error),
      error: (error: unknown) => safeError(error),
      req: ({ method, url, ip }: LoggedRequest) => ({ method, path: pathOf(url), source: ip }),
      res: ({ statusCode }: { readonly statusCode?: number }) => ({ status: statusCode }),
    },
    hooks: { logMethod: withSafeMessage, streamWrite: scrubber(secrets) },
  };
  return to ? pino(options, to) : pino(options);
}

/** The sentence, and what is put into it, like everything else. */
function withSafeMessage(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const safe = args.map((arg: unknown) => (typeof arg === 'string' ? withoutSecrets(arg) : arg));
  method.apply(this, safe as Parameters<LogFn>);
}

/** An address without what stands after `?`, which may be anything. */
export const pathOf = (url: string | undefined): string => (url ?? '').split('?', 1)[0] ?? '';
