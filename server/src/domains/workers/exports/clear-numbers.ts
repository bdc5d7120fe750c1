import type { EntityManager } from '@mikro-orm/postgresql';
import type { Vault } from '../../../shared/access/vault.ts';
import type { ExportMoment, OpenNumbers } from '../../../shared/exports/exportable-list.ts';
import { BANK_ACCOUNT_NUMBER } from '../facts/bank-account/account-number.ts';
import { SEALED } from '../identity/identity.service.ts';

interface SealedNumber {
  /** Facts have keys that come as text. */
  readonly key: number | string;
  readonly worker: number;
  readonly sealed: Buffer;
}

/** Who he is holds for every day, so only the state of knowledge decides which entry is read. */
const ofIdentity =
  (column: 'id_number_sealed' | 'phone_sealed', field: string): OpenNumbers =>
  async (em, workers, moment, vault) => {
    const found = await em.execute<SealedNumber[]>(
      `select worker_id as key, worker_id as worker, ${column} as sealed from worker_identity
       where worker_id in (select k::int from jsonb_array_elements_text(?::jsonb) k) and ${column} is not null and ${believed(moment)}`,
      [JSON.stringify(workers), ...instant(moment)],
    );
    return opened(found, field, vault);
  };

/** Resident identity numbers by worker. */
export const openIdNumbers = ofIdentity('id_number_sealed', SEALED.idNumber);
/** Telephones by worker. */
export const openTelephones = ofIdentity('phone_sealed', SEALED.phone);

/** Numbers of accounts by the account's own id; an account that was named by the list is believed as the list is. */
export const openAccounts: OpenNumbers = async (em: EntityManager, accounts, _moment, vault) => {
  const found = await em.execute<SealedNumber[]>(
    `select id as key, worker_id as worker, number_sealed as sealed from bank_account
     where id in (select k::bigint from jsonb_array_elements_text(?::jsonb) k)`,
    [JSON.stringify(accounts)],
  );
  return opened(found, BANK_ACCOUNT_NUMBER, vault);
};

const opened = (found: readonly SealedNumber[], field: string, vault: Vault): ReadonlyMap<number, string> =>
  new Map(
    found.map(({ key, worker, sealed }) => [Number(key), vault.open(Buffer.from(sealed), { field, row: worker })]),
  );

const believed = ({ knownOn }: ExportMoment): string =>
  knownOn === null
    ? 'superseded_at is null'
    : 'recorded_at <= ?::timestamptz and (superseded_at is null or superseded_at > ?::timestamptz)';
const instant = ({ knownOn }: ExportMoment): readonly string[] => (knownOn === null ? [] : [knownOn, knownOn]);
