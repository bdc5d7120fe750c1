import type { IndicatorDefinitionQuery } from '@jiceng/schema/indicators.ts';

/** An indicator with its definition, as its page reads it. */
export type Definition = NonNullable<IndicatorDefinitionQuery['indicatorDefinition']>;
