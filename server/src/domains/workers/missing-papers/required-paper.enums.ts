import { declareEnum } from '../../../shared/declared-enum.ts';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

export const RequiredPaper = declareEnum(
  'RequiredPaper',
  "A paper that a record of a worker's file must have (应备材料).",
  {
    DIPLOMA: 'Diploma (毕业证书); of a degree taken with it that certificate too.',
    DEGREE_CERTIFICATE: 'Degree certificate (学位证书): of a degree alone.',
    CERTIFICATE: 'Professional certificate (职业资格证书).',
    REGISTRATION_CERTIFICATE: 'Certificate of the registration (登记证书).',
    LABOUR_CONTRACT: 'Signed contract (劳动合同文本).',
    ELECTION_RESULT: 'Certificate of election (当选证书).',
    APPOINTMENT: 'Letter of appointment (任命文件).',
    ASSESSMENT_FORM: 'Assessment form (年度考核登记表).',
    HONOUR_CERTIFICATE: 'Certificate or decision of the honour (荣誉证书或表彰文件).',
    MEDICAL_CERTIFICATE: 'Medical certificate (医疗证明).',
    SERVICE_RECORD: 'Proof of the service elsewhere (工作经历证明).',
  },
);
export type RequiredPaper = keyof typeof RequiredPaper;
export const RequiredPaperFilter = enumFilter(RequiredPaper, 'RequiredPaperFilter', 'Condition on a paper (材料条件).');
