import { FieldResolver, Resolver } from 'type-graphql';
import { Allow } from '../../shared/allow.ts';
import { answeredByReadPath } from '../../shared/slice.ts';
import { GoverningDocument } from '../documents/index.ts';
import { IndicatorTarget } from './indicator-target.entity.ts';

@Resolver(() => GoverningDocument)
export class TargetsOfDocumentResolver {
  @Allow('figures:read')
  @FieldResolver(() => [IndicatorTarget], { description: 'Targets in force at asOf that rest on it (所支撑的目标).' })
  targets(): IndicatorTarget[] {
    return answeredByReadPath();
  }
}
