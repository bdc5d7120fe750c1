import { DomainError } from '../../../../shared/domain-error.ts';
import { lineOf, MOST_CHARACTERS } from '../../../../shared/line.ts';
import { yearsAfter } from '../../../../shared/years.ts';
import { WorkerFactKind } from '../../workers.enums.ts';
import { FactShape, factKind } from '../fact-kind.ts';
import { REGISTERED, REGISTRATION_YEARS } from './registration.catalogue.ts';
import { CertificateRegistration } from './registration.entity.ts';
import type { RegistrationInput } from './registration.inputs.ts';

/** 证书登记: of a certificate that is on file by that day; periods of one certificate stand apart. */
export const registrationKind = factKind<RegistrationInput>({
  kind: WorkerFactKind.CERTIFICATE_REGISTRATION,
  entity: CertificateRegistration,
  field: 'registration',
  shape: FactShape.APART,
  key: ({ certificateKind }) => String(certificateKind),
  duringEmployment: false,
  dayField: () => 'registration.registeredOn',
  async decide({ certificateKind, registeredOn, expiresOn, number, authority }, { look, workerId }) {
    if (!REGISTERED.some((registered) => registered === certificateKind))
      throw new DomainError('VALUE_INVALID', {}, 'registration.certificateKind');
    const to = expiresOn ?? yearsAfter(registeredOn, REGISTRATION_YEARS);
    if (to <= registeredOn) throw new DomainError('PERIOD_EMPTY', {}, 'registration.expiresOn');
    const first = (await look.issued(workerId, certificateKind)).toSorted()[0];
    if (first === undefined) throw new DomainError('CERTIFICATE_MISSING', {}, 'registration.certificateKind');
    if (registeredOn < first)
      throw new DomainError('CERTIFICATE_MISSING', { issuedOn: first }, 'registration.registeredOn');
    return {
      values: {
        certificateKind,
        number: lineOf(number, 'registration.number', MOST_CHARACTERS.name),
        authority: lineOf(authority, 'registration.authority', MOST_CHARACTERS.name),
      },
      valid: { from: registeredOn, to },
    };
  },
});
