import { SCHEME_SHAPE } from '@jiceng/schema/grade-scheme-document.ts';
import type { FormKind } from '../../../schemes/editor/door.ts';
import { SourcesForm } from '../../../schemes/editor/door.ts';
import { keyWords } from '../document/cell-words.ts';
import { CHOICES, type ChoiceName, choiceKey } from '../document/choices.ts';
import { isNumeric } from '../document/lookup.ts';
import type { Scheme } from '../document/scheme.ts';
import { schemeWords } from '../document/words.ts';
import { AssessmentForm } from './AssessmentForm.tsx';
import { GeneralForm } from './GeneralForm.tsx';
import { LaddersForm } from './LaddersForm.tsx';
import { CertificatesForm, EducationForm, HonoursForm } from './PapersForms.tsx';
import { PostsForm } from './PostsForm.tsx';
import { ChangesForm, CombineForm, PayForm } from './RestForms.tsx';
import { ServiceForm } from './ServiceForm.tsx';
import { valuesOf } from './table-kind.ts';

/** Grade schemes (岗位等级序列方案), as the forms of schemes are told of them. */
export const gradeSchemeForms: FormKind<Scheme> = {
  resource: 'grade-schemes',
  words: {
    field: (name) => `grade_schemes.field.${name}`,
    part: (name) => `grade_schemes.part.${name}`,
    has: (name) => `grade_schemes.has.${name}`,
    importTitle: 'grade_schemes.import_title',
    importNote: 'grade_schemes.import_note',
  },
  shape: SCHEME_SHAPE,
  groups: {
    general: {
      form: GeneralForm,
      parts: [
        'format',
        'code',
        'title',
        'issuer',
        'division',
        'note',
        'districtClass',
        'validFrom',
        'grades',
        'mainLadder',
      ],
    },
    sources: { form: SourcesForm, parts: ['documents', 'sources'] },
    posts: { form: PostsForm, parts: ['posts', 'withoutDuty', 'concurrent'] },
    ladders: { form: LaddersForm, parts: ['ladders', 'givens'] },
    service: { form: ServiceForm, parts: ['service', 'effective'] },
    education: { form: EducationForm, parts: ['education'] },
    certificates: { form: CertificatesForm, parts: ['certificates'] },
    honours: { form: HonoursForm, parts: ['honours'] },
    assessment: { form: AssessmentForm, parts: ['assessment'] },
    combine: { form: CombineForm, parts: ['combine'] },
    changes: { form: ChangesForm, parts: ['postChange', 'placement'] },
    pay: { form: PayForm, parts: ['pay'] },
  },
  choices: CHOICES,
  choiceWords: (name, value) => choiceKey(name as ChoiceName, value),
  named: {
    ladders: { at: /^mainLadder$/, before: 'LADDER:' },
    givens: {
      at: /^(ladders\/\d+\/given|certificates\/entries\/\d+\/appointed|service\/recognised\/\d+)$/,
      before: 'GIVEN:',
    },
    posts: { at: /^withoutDuty$|\/effect\/post$|\/when\/POST(\/\d+)?$/ },
  },
  tables: {
    keys: ({ ladders, givens }) => [
      ...CHOICES.key,
      ...ladders.map(({ code }) => `LADDER:${code}`),
      ...givens.map(({ code }) => `GIVEN:${code}`),
    ],
    isNumeric,
    keyWords: (scheme, key, language) => keyWords(scheme, key, schemeWords(language)),
    valuesOf: (scheme, key, language) => valuesOf(scheme, key, schemeWords(language)),
  },
};
