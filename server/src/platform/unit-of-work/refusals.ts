import { DeadlockException, OptimisticLockError, RowLevelSecurityViolationException } from '@mikro-orm/postgresql';
import type { WriteOptions } from '../../shared/context.ts';
import { DomainError } from '../../shared/errors/domain-error.ts';
import type { ErrorCode } from '../../shared/errors/error-codes.ts';

/**
 * SQLSTATE -> what it means to a person. A refusal at COMMIT (deferred constraint, serialization) comes from the driver unconverted, so states
 * are looked at as well as classes. What does not stand here is a bug: masked and logged.
 */
const REFUSALS: Readonly<Record<string, { readonly code: ErrorCode; readonly field?: string }>> = {
  '23P01': { code: 'FACT_OVERLAP' }, // exclusion_violation
  '23514': { code: 'VALUE_INVALID' }, // check_violation
  '22001': { code: 'VALUE_INVALID' }, // string_data_right_truncation
  '22003': { code: 'VALUE_INVALID' }, // numeric_value_out_of_range
  '22007': { code: 'VALUE_INVALID' }, // invalid_datetime_format
  '22008': { code: 'VALUE_INVALID' }, // datetime_field_overflow
  '22021': { code: 'VALUE_INVALID' }, // character_not_in_repertoire: a NUL in a text
  '22P02': { code: 'VALUE_INVALID' }, // invalid_text_representation: an id that is no number
  '22P05': { code: 'VALUE_INVALID' }, // untranslatable_character
  JC001: { code: 'REASON_REQUIRED', field: 'reason' }, // audit trigger
  JC003: { code: 'ACCESS_DENIED' }, // functions of the administrator: the right was taken away while he was at it
  JC004: { code: 'FOUR_EYES_REQUIRED' }, // review trigger: who prepared an entry decides it
  JC005: { code: 'ALREADY_DECIDED' }, // review trigger: the entry does not wait
  JC007: { code: 'UNIT_NOT_THERE', field: 'ids' }, // base figures: the unit changed at the same time
  '55P03': { code: 'TRY_AGAIN' }, // lock_not_available
  '57014': { code: 'TRY_AGAIN' }, // query_canceled: statement time-out
  '25P03': { code: 'TRY_AGAIN' }, // idle_in_transaction_session_timeout
  '57P01': { code: 'TRY_AGAIN' }, // admin_shutdown
  '57P02': { code: 'TRY_AGAIN' }, // crash_shutdown
  '57P03': { code: 'TRY_AGAIN' }, // cannot_connect_now
  '53300': { code: 'TRY_AGAIN' }, // too_many_connections
  '53100': { code: 'TRY_AGAIN' }, // disk_full
  '08006': { code: 'TRY_AGAIN' }, // connection_failure
  ECONNRESET: { code: 'TRY_AGAIN' },
  ECONNREFUSED: { code: 'TRY_AGAIN' },
};

const LOST = /Connection terminated|timeout exceeded when trying to connect/;

interface Refused {
  readonly code?: unknown;
  readonly routine?: unknown;
  readonly constraint?: unknown;
  readonly message?: unknown;
}

/** Another transaction was in the way; the same work done again may well pass. */
export const isRetryable = (error: unknown): boolean =>
  error instanceof DeadlockException || ['40001', '40P01'].includes(String((error as Refused).code));

/** Row security refuses what is written. A prepared statement's refusal comes from the driver unconverted. */
const isRowRefused = (error: unknown): boolean =>
  error instanceof RowLevelSecurityViolationException ||
  ((error as Refused).code === '42501' && (error as Refused).routine === 'ExecWithCheckOptions');

/** The database's refusal as a person's, or the error itself when it is none. */
export function translate(error: unknown, refusals: WriteOptions['refusals'] = {}): unknown {
  if (error instanceof DomainError) return error;
  if (error instanceof OptimisticLockError) return new DomainError('STALE_VERSION', {}, 'version');
  if (isRowRefused(error)) return new DomainError('ROW_OUT_OF_SCOPE');
  if (isRetryable(error)) return new DomainError('TRY_AGAIN');
  const { code, constraint, message } = error as Refused;
  const meant = typeof constraint === 'string' ? refusals[constraint] : undefined;
  if (meant) return new DomainError(meant.code, {}, meant.field);
  const refusal = REFUSALS[String(code)] ?? (LOST.test(String(message)) ? REFUSALS.ECONNRESET : undefined);
  return refusal ? new DomainError(refusal.code, {}, refusal.field) : error;
}
