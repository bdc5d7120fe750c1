import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../../../shared/time/timeline.ts';
import { findUnit } from '../employment/worker-places.service.ts';
import { codeId } from '../identity/code-tables.service.ts';
import type { CertificateKind } from './certificate/certificate.enums.ts';
import { certificateFact } from './certificate/certificate.fact.ts';

/** What the rules of a kind look up: one by one for one save, in a book read beforehand for a file of many. */
export interface FactLook {
  /** @throws REGION_NOT_FOUND, UNIT_WITHOUT_WORKERS on the field */
  unit(id: string, on: Day, field?: string): Promise<{ readonly id: number }>;
  /** Id of a code; null where none is given. @throws VALUE_INVALID on the field */
  code(table: string, code: string | null | undefined, field: string): Promise<string | null>;
  /** Days on which his certificates of the kind were issued. */
  issued(workerId: number, kind: CertificateKind): Promise<readonly Day[]>;
}

export const factLook = (em: EntityManager): FactLook => ({
  unit: (id, on, field) => findUnit(em, id, on, field),
  code: (table, code, field) => codeId(em, table, code, field),
  async issued(workerId, kind) {
    const held = await em.find(certificateFact.entity, { workerId, kind, supersededAt: null });
    return held.map(({ issuedOn }) => issuedOn);
  },
});
