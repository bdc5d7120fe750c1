import { DomainError } from '../../../../shared/domain-error.ts';
import { lineOf, MOST_CHARACTERS, neededLine } from '../../../../shared/line.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind } from '../fact-kind.ts';
import { CertificateRegistration } from '../registration/registration.entity.ts';
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
  async check(em, workerId) {
    const registrations = await em.find(CertificateRegistration, { workerId, supersededAt: null });
    const certificates = await em.find(Certificate, { workerId, supersededAt: null });
    for (const { certificateKind: kind, valid } of registrations)
      if (!certificates.some((held) => held.kind === kind && held.issuedOn <= valid.from))
        throw new DomainError('CERTIFICATE_IN_USE', { registeredOn: valid.from }, 'certificate.issuedOn');
  },
});
