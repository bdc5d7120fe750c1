import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../../../shared/errors/domain-error.ts';

/** CERTIFICATE_IN_USE for each of these workers with a registration that no certificate on file founds by its first day (登记无证书). */
export async function certificatesInUse(
  em: EntityManager,
  workerIds: readonly number[],
): Promise<ReadonlyMap<number, DomainError>> {
  const unfounded = await em.execute<{ workerId: number; on: string }[]>(
    `select r.worker_id as "workerId", min(lower(r.valid))::text as "on" from certificate_registration r
       where r.superseded_at is null and r.worker_id = any(?::int[]) and not exists (select from certificate c where c.worker_id = r.worker_id
         and c.superseded_at is null and c.kind = r.certificate_kind and c.issued_on <= lower(r.valid))
       group by r.worker_id`,
    [`{${workerIds.join(',')}}`],
  );
  return new Map(
    unfounded.map(({ workerId, on }) => [
      workerId,
      new DomainError('CERTIFICATE_IN_USE', { registeredOn: on }, 'certificate.issuedOn'),
    ]),
  );
}
