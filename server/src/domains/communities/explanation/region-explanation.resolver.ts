import { Arg, FieldResolver, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Region } from '../../regions/index.ts';
import { RegionFigure } from './region-figure.enums.ts';

@Resolver(() => Region)
export class RegionExplanationResolver {
  @Allow('figures:read')
  @FieldResolver(() => Explanation, {
    description: 'How one of its figures came about (依据), with a line for each community that entered it.',
  })
  explain(
    @Arg('figure', () => RegionFigure, { description: 'Which figure (数字).' }) _figure: RegionFigure,
  ): Explanation {
    return answeredByReadPath();
  }
}
