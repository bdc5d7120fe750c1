import { RecordEducationDocument } from '@jiceng/schema/careers.ts';
import { factKind } from '../kit/fact-kind.ts';

/** 学历、学位. */
export const education = factKind({
  kind: 'EDUCATION',
  value: 'education',
  days: 'VALUE',
  document: RecordEducationDocument,
  operation: 'recordEducation',
  fields: [
    { source: 'school', as: 'text', label: 'careers.education.school', needed: true, wide: true },
    { source: 'major', as: 'text', label: 'careers.education.major' },
    {
      source: 'mode',
      as: 'choice',
      label: 'careers.education.mode',
      type: 'StudyMode',
      needed: true,
      choices: ['FULL_TIME', 'PART_TIME'],
    },
    { source: 'level', as: 'code', table: 'EDUCATION_LEVEL', label: 'careers.education.level', wide: true },
    { source: 'graduatedOn', as: 'day', label: 'careers.education.graduatedOn' },
    { source: 'diplomaNumber', as: 'text', label: 'careers.education.diplomaNumber' },
    { source: 'degree', as: 'code', table: 'DEGREE', label: 'careers.education.degree', wide: true },
    { source: 'degreeOn', as: 'day', label: 'careers.education.degreeOn' },
    { source: 'degreeNumber', as: 'text', label: 'careers.education.degreeNumber' },
  ],
  list: ({ educations }) => educations,
  values: ({ level, degree }) => ({ level: level?.code ?? null, degree: degree?.code ?? null }),
  said: ({ level, degree, school, major, mode }, { say, code }) => ({
    main: [code(level), code(degree)].filter(Boolean).join(say('careers.and')),
    more: [school, major, say(`enum.StudyMode.${mode}`)],
  }),
});
