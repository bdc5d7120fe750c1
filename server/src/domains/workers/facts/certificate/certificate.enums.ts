import { declareEnum } from '../../../../shared/declared-enum.ts';
import { enumFilter } from '../../../../shared/reads/declared-list/enum-filter.ts';

export const CertificateKind = declareEnum('CertificateKind', 'Professional certificate (职业资格证书).', {
  ASSISTANT_SOCIAL_WORKER: 'Assistant social worker (助理社会工作师).',
  SOCIAL_WORKER: 'Social worker (社会工作师).',
  SENIOR_SOCIAL_WORKER: 'Senior social worker (高级社会工作师).',
  OTHER: 'Another certificate (其他证书), by its name.',
});
export type CertificateKind = keyof typeof CertificateKind;
export const CertificateKindFilter = enumFilter(
  CertificateKind,
  'CertificateKindFilter',
  'Condition on a certificate (证书条件).',
);
