import { Arg, FieldResolver, Int, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Explanation } from '../../../shared/reads/explanation.ts';
import { PageInput } from '../../../shared/reads/list.ts';
import { DecimalScalar } from '../../../shared/scalars.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Community } from '../../communities/index.ts';
import { Region } from '../../regions/index.ts';
import { Worker } from '../file/worker.entity.ts';
import { PeopleCountStatus, WorkersRateStatus } from '../workers.enums.ts';

@Resolver(() => Region)
export class RegionWorkersResolver {
  @Allow('figures:read')
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Community workers in post at asOf, of it and all below it (在岗社区工作者); null: see the status.',
  })
  workerCount(): number | null {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @FieldResolver(() => PeopleCountStatus, { description: 'Whether the count is shown (人数状态).' })
  workerCountStatus(): PeopleCountStatus {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @FieldResolver(() => DecimalScalar, {
    nullable: true,
    description:
      'Workers in post per 10,000 urban permanent residents by its own approved figure, two decimals (每万名城镇常住人口拥有社区工作者); null: see the status.',
  })
  workersPer10kUrbanResidents(): string | null {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @FieldResolver(() => Explanation, {
    description:
      'How the count of workers in post came about (依据): its parts, or of a community each person for who may read workers; who was not counted; the rule.',
  })
  explainWorkerCount(): Explanation {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @FieldResolver(() => WorkersRateStatus, { description: 'Whether the rate can be said (比率状态).' })
  workersPer10kStatus(): WorkersRateStatus {
    return answeredByReadPath();
  }
}

@Resolver(() => Community)
export class CommunityWorkersResolver {
  @Allow('workers:read')
  @FieldResolver(() => [Worker], {
    description:
      'Who is employed and assigned to it at asOf, by name (社区工作者); in a village too, where none counts.',
  })
  workers(
    @Arg('page', () => PageInput, { nullable: true, description: 'Page (分页); all when not given.' })
    _page?: PageInput,
  ): Worker[] {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Community workers in post at asOf; in a village none count (在岗社区工作者); null: see the status.',
  })
  workerCount(): number | null {
    return answeredByReadPath();
  }

  @Allow('figures:read')
  @FieldResolver(() => PeopleCountStatus, { description: 'Whether the count is shown (人数状态).' })
  workerCountStatus(): PeopleCountStatus {
    return answeredByReadPath();
  }
}
