import { sql } from 'kysely';
import { id } from '../../../shared/reads/declared-list/conditions.ts';
import type { RowName, Sql } from '../../../shared/reads/reads.ts';
import { declareReviewed } from '../../../shared/review/declare-reviewed.ts';
import { requireDistrict } from '../../../shared/review/require-district.ts';
import { reviewers } from '../../access/index.ts';
import { restsOn } from '../../documents/index.ts';
import { Region } from '../../regions/index.ts';
import { IndicatorDefinition } from '../definitions/indicator-definition.entity.ts';
import { decideIndicatorTarget, TARGET_FILE } from '../indicator-decision.service.ts';
import { SaveIndicatorTargetInput } from '../indicators.inputs.ts';
import { saveIndicatorTarget } from '../indicators.service.ts';

const ofTarget =
  (column: string) =>
  (row: RowName): Sql =>
    sql`(select t.${sql.ref(column)} from indicator_target t where t.id = ${sql.ref(`${row}.target_id`)})`;

/** What indicators are to reach, approved by a second person (目标). */
export const reviewedTargets = declareReviewed({
  ...TARGET_FILE,
  rights: { read: 'figures:read', prepare: 'indicators:prepare' },
  words: { one: 'target', many: 'targets', zh: '目标', shipped: true },
  guard: requireDistrict,
  save: {
    input: SaveIndicatorTargetInput,
    argument: 'What is set (设定内容).',
    description: 'Enters, changes or corrects a target (设定目标): the entry, in force when it is approved.',
    run: saveIndicatorTarget,
  },
  decide: decideIndicatorTarget,
  one: {
    ...reviewers,
    definition: { entity: () => IndicatorDefinition, column: ofTarget('definition_id') },
    region: { entity: () => Region, column: ofTarget('region_id') },
    governingDocument: restsOn,
  },
  computed: { value: (row) => sql`trim_scale(${sql.ref(`${row}.value`)})` },
  filters: { definition: id('Indicator (所属指标).', ofTarget('definition_id'), { guardedBy: 'definition' }) },
  asked: {
    pages: ['record', 'entry'],
    parts: { definition: 'id code name { ...TextParts } unit decimals', region: 'id code name' },
  },
});
