import { checkTable, type Domain, NONE, type TableKeys } from '../../../schemes/index.ts';
import {
  ASSESSMENT_RESULTS,
  CERTIFICATES,
  EDUCATION_LEVELS,
  HONOUR_LEVELS,
  POST_DUTIES,
} from '../format/vocabulary.ts';
import { error, type Finding, type SchemeProblemCode } from './scheme-problem.ts';
import type { SoundParts } from './sound-parts.ts';

const DOMAINS: Readonly<Record<string, Domain>> = {
  DUTY: [...POST_DUTIES, NONE],
  HOLDING_BOTH: 'BOOLEAN',
  ORIGIN: ['ELECTED', 'APPOINTED', 'HIRED', NONE],
  EDUCATION: [...EDUCATION_LEVELS, NONE],
  DIPLOMA: [...EDUCATION_LEVELS, NONE],
  DEGREE: [...EDUCATION_LEVELS, NONE],
  CERTIFICATE: [...CERTIFICATES, NONE],
  HONOUR: [...HONOUR_LEVELS, NONE],
  ASSESSMENT: [...ASSESSMENT_RESULTS, NONE],
  STANDING: ['IN_POST', 'SUSPENDED', 'SECONDED'],
  PHASE: ['PROBATION', 'REGULAR'],
  RECRUITMENT: [
    'OPEN_RECRUITMENT',
    'ELECTED',
    'TRANSFERRED',
    'GRADUATE_PROGRAMME',
    'VETERAN',
    'PUBLIC_WELFARE',
    'OTHER',
    NONE,
  ],
  DISTRICT_CLASS: 'TEXT',
  YEARS: 'NUMBER',
  GRADE: 'NUMBER',
};

/** Tables are looked up by facts of a career: what each can be, and with what a table is searched for gaps. */
export function checkTables(parts: SoundParts): Finding[] {
  const { given, names, grades } = parts;
  const known: TableKeys<SchemeProblemCode> = {
    domainOf: (key) => {
      if (key === 'POST') return [...names.posts];
      if (key.startsWith('GIVEN:')) return 'NUMBER_OR_NONE';
      return (Object.hasOwn(DOMAINS, key) && DOMAINS[key]) || 'NUMBER';
    },
    valuesOf: (key) => {
      if (key === 'POST') return [...names.posts];
      if (key === 'HOLDING_BOTH') return [true, false];
      if (key === 'GRADE' && grades)
        return Array.from({ length: grades.highest - grades.lowest + 1 }, (_, i) => grades.lowest + i);
      return null;
    },
    counts: ['YEARS'],
    asks: (key) =>
      key === 'DISTRICT_CLASS' && given.districtClass === null
        ? [error(['districtClass'], 'DISTRICT_CLASS_MISSING')]
        : [],
  };
  return parts.tables.flatMap((table) => checkTable(given, table, known));
}
