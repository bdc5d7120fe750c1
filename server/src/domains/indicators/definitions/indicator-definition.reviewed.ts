import { sql } from 'kysely';
import type { RowName } from '../../../shared/reads/reads.ts';
import { declareReviewed } from '../../../shared/review/declare-reviewed.ts';
import { requireDistrict } from '../../../shared/review/require-district.ts';
import { reviewers } from '../../access/index.ts';
import { restsOn } from '../../documents/index.ts';
import { DEFINITION_FILE } from '../indicator-decision.service.ts';
import { SaveIndicatorDefinitionInput } from '../indicators.inputs.ts';
import { saveIndicatorDefinition } from '../indicators.service.ts';

/** Name and formula as they are stored, in both languages. */
export const inBothLanguages = (column: string) => ({
  fields: {
    zh: (row: RowName) => sql.ref(`${row}.${column}_zh`),
    en: (row: RowName) => sql.ref(`${row}.${column}_en`),
  },
});

/** How indicators are defined, approved by a second person (指标定义). */
export const reviewedDefinitions = declareReviewed({
  ...DEFINITION_FILE,
  rights: { read: 'figures:read', prepare: 'indicators:prepare' },
  words: { one: 'indicator', many: 'indicators', zh: '指标', decidedZh: '指标定义', shipped: true },
  guard: requireDistrict,
  save: {
    input: SaveIndicatorDefinitionInput,
    argument: 'What is set (设定内容).',
    description:
      'Names an indicator otherwise, shows it with other decimals or hands it to another department (设定指标定义): the entry, in force when it is approved.',
    run: saveIndicatorDefinition,
  },
  one: { ...reviewers, governingDocument: restsOn },
  computed: {
    code: (row) => sql`(select d.code from indicator_definition d where d.id = ${sql.ref(`${row}.definition_id`)})`,
  },
  embedded: { name: inBothLanguages('name'), formula: inBothLanguages('formula') },
  asked: { pages: ['record'] },
});
