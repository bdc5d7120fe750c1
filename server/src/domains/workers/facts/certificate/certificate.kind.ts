import { DomainError } from '../../../../shared/domain-error.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../../../../shared/line.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind } from '../fact-kind.ts';
import { Certificate } from './certificate.entity.ts';
import { CertificateKind } from './certificate.enums.ts';
import type { CertificateInput } from './certificate.inputs.ts';

/** 职业资格证书: of one kind and number one on file. */
export const certificateKind = factKind<CertificateInput>({
  kind: WorkerFactKind.CERTIFICATE,
  entity: Certificate,
  field: 'certificate',
  shape: FactShape.APART,
  key: ({ kind, number }) => `${kind} ${number}`,
  duringEmployment: false,
  dayField: () => 'certificate.issuedOn',
  async decide({ kind, issuedOn, examOn = null, ...given }, { today }) {
    if (issuedOn > today) throw new DomainError('VALUE_INVALID', { max: today }, 'certificate.issuedOn');
    if (examOn !== null && issuedOn < examOn)
      throw new DomainError('CERTIFICATE_BEFORE_EXAM', { examOn }, 'certificate.issuedOn');
    const isOther = kind === CertificateKind.OTHER;
    if (!isOther && given.name) throw new DomainError('VALUE_INVALID', {}, 'certificate.name');
    return {
      values: {
        kind,
        name: isOther ? neededLine(given.name, 'certificate.name', MOST_CHARACTERS.name) : null,
        number: neededLine(given.number, 'certificate.number', MOST_CHARACTERS.name),
        examOn,
        issuedOn,
        issuer: lineOf(given.issuer, 'certificate.issuer', MOST_CHARACTERS.name),
      },
      valid: { from: issuedOn, to: null },
    };
  },
  async check(em, workerIds) {
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
  },
});
