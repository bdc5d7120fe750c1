import { registerEnumType } from 'type-graphql';
import { enumFilter } from '../../../shared/reads/declared-list/enum-filter.ts';

/** A paper that a record of a worker's file must have (应备材料). */
export enum RequiredPaper {
  DIPLOMA = 'DIPLOMA',
  DEGREE_CERTIFICATE = 'DEGREE_CERTIFICATE',
  CERTIFICATE = 'CERTIFICATE',
  REGISTRATION_CERTIFICATE = 'REGISTRATION_CERTIFICATE',
  LABOUR_CONTRACT = 'LABOUR_CONTRACT',
  ELECTION_RESULT = 'ELECTION_RESULT',
  APPOINTMENT = 'APPOINTMENT',
  ASSESSMENT_FORM = 'ASSESSMENT_FORM',
  HONOUR_CERTIFICATE = 'HONOUR_CERTIFICATE',
  MEDICAL_CERTIFICATE = 'MEDICAL_CERTIFICATE',
  SERVICE_RECORD = 'SERVICE_RECORD',
}
registerEnumType(RequiredPaper, {
  name: 'RequiredPaper',
  description: "A paper that a record of a worker's file must have (应备材料).",
  valuesConfig: {
    DIPLOMA: { description: 'Diploma (毕业证书); of a degree taken with it that certificate too.' },
    DEGREE_CERTIFICATE: { description: 'Degree certificate (学位证书): of a degree alone.' },
    CERTIFICATE: { description: 'Professional certificate (职业资格证书).' },
    REGISTRATION_CERTIFICATE: { description: 'Certificate of the registration (登记证书).' },
    LABOUR_CONTRACT: { description: 'Signed contract (劳动合同文本).' },
    ELECTION_RESULT: { description: 'Certificate of election (当选证书).' },
    APPOINTMENT: { description: 'Letter of appointment (任命文件).' },
    ASSESSMENT_FORM: { description: 'Assessment form (年度考核登记表).' },
    HONOUR_CERTIFICATE: { description: 'Certificate or decision of the honour (荣誉证书或表彰文件).' },
    MEDICAL_CERTIFICATE: { description: 'Medical certificate (医疗证明).' },
    SERVICE_RECORD: { description: 'Proof of the service elsewhere (工作经历证明).' },
  },
});
export const RequiredPaperFilter = enumFilter(RequiredPaper, 'RequiredPaperFilter', 'Condition on a paper (材料条件).');
