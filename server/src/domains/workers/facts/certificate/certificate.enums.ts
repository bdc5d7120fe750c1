import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../../shared/reads/declared-list/enum-filter.ts';

/** Professional certificate (职业资格证书). */
export enum CertificateKind {
  ASSISTANT_SOCIAL_WORKER = 'ASSISTANT_SOCIAL_WORKER',
  SOCIAL_WORKER = 'SOCIAL_WORKER',
  SENIOR_SOCIAL_WORKER = 'SENIOR_SOCIAL_WORKER',
  OTHER = 'OTHER',
}
registerEnumType(CertificateKind, {
  name: 'CertificateKind',
  description: 'Professional certificate (职业资格证书).',
  valuesConfig: {
    ASSISTANT_SOCIAL_WORKER: { description: 'Assistant social worker (助理社会工作师).' },
    SOCIAL_WORKER: { description: 'Social worker (社会工作师).' },
    SENIOR_SOCIAL_WORKER: { description: 'Senior social worker (高级社会工作师).' },
    OTHER: { description: 'Another certificate (其他证书), by its name.' },
  },
});
export const CertificateKindFilter = enumFilter(
  CertificateKind,
  'CertificateKindFilter',
  'Condition on a certificate (证书条件).',
);
