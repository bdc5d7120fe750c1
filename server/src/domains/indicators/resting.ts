import { FACTS_FROM, restingOnDocuments } from '../documents/index.ts';
import { IndicatorDefinition } from './definitions/indicator-definition.entity.ts';
import { IndicatorTarget } from './targets/indicator-target.entity.ts';

/** Both are kept by who prepares indicators of the district. */
const KEPT = {
  counting: FACTS_FROM,
  keepers: 'indicators:prepare',
  over: `(select r.id from region r where r.level = 'DISTRICT' order by r.id limit 1)`,
} as const;

export const restingTargets = restingOnDocuments({
  entity: IndicatorTarget,
  field: 'targets',
  description: 'Targets in force at asOf that rest on it (所支撑的目标).',
  right: 'figures:read',
  order: ['definition_id', 'id'],
  told: { table: 'indicator_target_fact', subject: 'INDICATOR_TARGET', ...KEPT },
});

export const restingDefinitions = restingOnDocuments({
  entity: IndicatorDefinition,
  field: 'definitions',
  description: 'Indicators as defined at asOf whose definition rests on it (所支撑的指标定义).',
  right: 'figures:read',
  order: ['code'],
  told: { table: 'indicator_definition_fact', subject: 'INDICATOR', ...KEPT },
});
