import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors/domain-error.ts';
import type { DecideInput } from '../../shared/review/review.ts';
import { decideEntry, type FileOf } from '../../shared/review/review-file.ts';
import { IndicatorDefinition, IndicatorDefinitionFact } from './definitions/indicator-definition.entity.ts';
import { IndicatorTarget, IndicatorTargetFact } from './targets/indicator-target.entity.ts';
import { clashes } from './values/claims.rules.ts';

/** All definitions of one indicator over time, locked by its version. */
export const DEFINITION_FILE: FileOf<IndicatorDefinitionFact> = {
  entity: IndicatorDefinitionFact,
  head: IndicatorDefinition,
  key: 'definitionId',
};

/** All that one target was and will be, locked by its version. */
export const TARGET_FILE: FileOf<IndicatorTargetFact> = {
  entity: IndicatorTargetFact,
  head: IndicatorTarget,
  key: 'targetId',
};

/** A second person approves or returns a target (复核目标); of the catalogue he confirms it, or takes it out of force. */
export const decideIndicatorTarget = (em: EntityManager, input: DecideInput): Promise<IndicatorTargetFact> =>
  decideEntry(em, TARGET_FILE, input, async (fact) => {
    const target = await em.findOneOrFail(IndicatorTarget, fact.targetId);
    await lockTargetsOf(em, target.definitionId);
    await refuseTwins(em, target, fact);
  });

/** Two targets that come at once would not see each other: whoever comes second waits here for the first. */
export async function lockTargetsOf(em: EntityManager, definitionId: number): Promise<void> {
  await em.execute('select id from indicator_definition where id = ? for no key update', [definitionId]);
}

/** @throws FACT_OVERLAP on `role`: another target of the indicator says the same for the same region and deadline. */
export async function refuseTwins(
  em: EntityManager,
  { id, definitionId, regionId }: Pick<IndicatorTarget, 'id' | 'definitionId' | 'regionId'>,
  claimed: Pick<IndicatorTargetFact, 'role' | 'deadline' | 'valid'>,
): Promise<void> {
  const others = await em.find(IndicatorTarget, { definitionId, regionId, id: { $ne: id } });
  const facts = await em.find(IndicatorTargetFact, {
    targetId: { $in: others.map((other) => other.id) },
    supersededAt: null,
    believedFrom: { $ne: null },
  });
  if (facts.some((fact) => clashes(claimed, fact))) throw new DomainError('FACT_OVERLAP', {}, 'role');
}
