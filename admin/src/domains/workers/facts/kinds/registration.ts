import { RecordCertificateRegistrationDocument } from '@jiceng/schema/careers.ts';
import { factKind } from '../kit/fact-kind.ts';
import { REGISTERED } from './certificate.ts';

/** 证书登记. */
export const registration = factKind({
  kind: 'CERTIFICATE_REGISTRATION',
  value: 'registration',
  days: 'VALUE',
  document: RecordCertificateRegistrationDocument,
  operation: 'recordCertificateRegistration',
  fields: [
    {
      source: 'certificateKind',
      as: 'choice',
      label: 'careers.certificate.kind',
      type: 'CertificateKind',
      needed: true,
      choices: REGISTERED,
    },
    { source: 'number', as: 'text', label: 'careers.registration.number' },
    { source: 'registeredOn', as: 'day', label: 'careers.registration.registeredOn', needed: true },
    { source: 'expiresOn', as: 'day', label: 'careers.registration.expiresOn' },
    { source: 'authority', as: 'text', label: 'careers.registration.authority', wide: true },
  ],
  next: {
    word: 'register_again',
    of: ({ values: { certificateKind, authority }, valid }, today) => ({
      registration: { certificateKind, authority, registeredOn: valid.to ?? today },
    }),
  },
  list: ({ registrations }) => registrations,
  values: ({ valid }) => ({ registeredOn: valid.from, expiresOn: valid.to }),
  said: ({ certificateKind, number, authority }, { say }) => ({
    main: say('careers.registration.of', { certificate: say(`enum.CertificateKind.${certificateKind}`) }),
    more: [number, authority],
  }),
});
