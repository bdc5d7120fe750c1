import type { EntityManager } from '@mikro-orm/postgresql';
import { type Tariff, tariffs } from '../../../server/src/domains/schemes/tariffs.fixtures.ts';
import { type VersionedKind, versionsOf } from '../../../server/src/domains/schemes/versions/index.ts';
import { asClient } from '../../../server/src/platform/database/index.ts';
import { unitOfWork } from '../../../server/src/platform/unit-of-work/index.ts';
import { InboxKind } from '../../../server/src/shared/inbox/inbox.ts';
import type { Account, House } from '../../support/house.ts';

/** Tariffs of a canteen with versions: what a slice hands over of its kind. */
const kind: VersionedKind<Tariff> = {
  ...tariffs,
  versions: {
    table: 'tariff',
    entity: () => Object,
    subject: 'TARIFF',
    // Any message that somebody has to decide; a kind of the product brings one of its own.
    submitted: InboxKind.TRANSFER_REQUESTED,
    decide: 'approvals:decide',
    refusals: {
      notFound: 'ENTRY_NOT_FOUND',
      locked: 'ALREADY_SUBMITTED',
      invalid: 'VALUE_INVALID',
      notInForce: 'UNIT_NOT_IN_FORCE',
    },
    blank: (validFrom) => ({ format: 1, code: '', validFrom, documents: [], sources: [], meals: [] }),
  },
};
export const tariffVersions = versionsOf(kind);

/** Its table, as a migration would make it: columns and constraints of grade schemes, the triggers of any kind. */
export const makeTariffTable = (home: House): Promise<unknown> =>
  asClient(home.urls.owner, (client) =>
    client.query(`create table tariff (like grade_scheme including all);
      alter table tariff enable row level security;
      alter table tariff force row level security;
      create policy everybody on tariff using (true) with check (true);
      create trigger tariff_guard before insert or update or delete on tariff for each row execute function scheme_guard();
      create trigger tariff_periods after update of status on tariff
        for each row when (old.status = 'SUBMITTED' and new.status = 'APPROVED') execute function scheme_periods();
      grant select, insert, update, delete on tariff to public`),
  );

/** Does something in the name of an account, in a transaction of its own. */
export async function act<T>(home: House, account: Account, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const { personId, scope } = await home.actor(account);
  return unitOfWork(home.orm, { personId, scope, requestId: 'test' }, 'testTariff', { reason: '测试' }, work);
}
