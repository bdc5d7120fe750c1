import { RecordCertificateDocument } from '@jiceng/schema/careers.ts';
import { factKind } from '../kit/fact-kind.ts';

export const REGISTERED = ['ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER'] as const;

/** 职业资格证书. */
export const certificate = factKind({
  kind: 'CERTIFICATE',
  value: 'certificate',
  days: 'VALUE',
  document: RecordCertificateDocument,
  operation: 'recordCertificate',
  fields: [
    {
      source: 'kind',
      as: 'choice',
      label: 'careers.certificate.kind',
      type: 'CertificateKind',
      needed: true,
      choices: [...REGISTERED, 'OTHER'],
    },
    { source: 'name', as: 'text', label: 'careers.certificate.name' },
    { source: 'number', as: 'text', label: 'careers.certificate.number', needed: true, wide: true },
    { source: 'examOn', as: 'day', label: 'careers.certificate.examOn' },
    { source: 'issuedOn', as: 'day', label: 'careers.certificate.issuedOn', needed: true },
    { source: 'issuer', as: 'text', label: 'careers.certificate.issuer', wide: true },
  ],
  list: ({ certificates }) => certificates,
  said: ({ kind, name, number, examOn, issuer }, { say }) => ({
    main: name ?? say(`enum.CertificateKind.${kind}`),
    more: [number, examOn && say('careers.certificate.exam', { day: examOn }), issuer],
  }),
});
