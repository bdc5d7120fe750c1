import { Arg, FieldResolver, Int, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { DecimalScalar } from '../../../shared/scalars.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Region } from '../../regions/index.ts';
import { BaseFigure } from '../base-figures/base-figure.entity.ts';
import { BaseMetric } from '../base-figures/base-figure.enums.ts';
import { CommunityFigure } from '../explanation/community-figure.enums.ts';
import { Facility } from '../facilities/facility.entity.ts';
import { Community } from './community.types.ts';

@Resolver(() => Community)
export class CommunitiesResolver {
  @FieldResolver(() => [Facility], { description: 'Its facilities at asOf, those that count first (设施).' })
  facilities(): Facility[] {
    return answeredByReadPath();
  }

  @FieldResolver(() => [BaseFigure], {
    description: 'Its base figures, the latest first, replaced ones left out (基础数据).',
  })
  baseFigures(
    @Arg('metric', () => BaseMetric, { nullable: true, description: 'Only this metric (指标).' }) _metric?: BaseMetric,
  ): BaseFigure[] {
    return answeredByReadPath();
  }

  @FieldResolver(() => Explanation, { description: 'How one of its figures came about (依据).' })
  explain(
    @Arg('figure', () => CommunityFigure, { description: 'Which figure (数字).' }) _figure: CommunityFigure,
  ): Explanation {
    return answeredByReadPath();
  }
}

/** Figures of communities added up for the regions above them. */
@Resolver(() => Region)
export class RegionFiguresResolver {
  @Allow('figures:read')
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Households: its own figure, else the sum of its parts (户数); null: one part's are missing, or not visible.",
  })
  households(): number | null {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'Area that counts in its communities, m2 (已有面积); null: not visible under 本级.',
  })
  facilityAreaM2(): string | null {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description: 'Sum of what its communities must have, m2 (应有面积); null: of one it is not known, or it has none.',
  })
  requiredAreaM2(): string | null {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description:
      'Sum of what its communities lack one by one, m2 (缺口合计); a surplus elsewhere does not offset. Null as the requirement.',
  })
  shortfallM2(): string | null {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Communities and villages that miss their standard (未达标数); null: not visible under 本级.',
  })
  unitsShort(): number | null {
    return answeredByReadPath();
  }
}
