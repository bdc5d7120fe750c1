import { Arg, FieldResolver, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/access/allow.ts';
import { Costs } from '../../../shared/reads/costs.ts';
import { DayScalar } from '../../../shared/scalars.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { Worker } from '../file/worker.entity.ts';
import { MissingDocument, RequiredDocument } from './missing-document.types.ts';

@Resolver(() => Worker)
export class MissingDocumentsResolver {
  @Allow('workers:read')
  @Costs(() => 1)
  @Query(() => [RequiredDocument], { description: 'Which papers records must have on a day (应备材料规定).' })
  requiredDocuments(
    @Arg('asOf', () => DayScalar, { nullable: true, description: 'Day it is asked for (时点); today when not given.' })
    _asOf?: string,
  ): RequiredDocument[] {
    return answeredByReadPath();
  }

  @Allow('workers:read')
  @FieldResolver(() => [MissingDocument], {
    name: 'missingDocuments',
    description: 'Papers his file lacks; none unless he is employed at asOf (缺少材料).',
  })
  missingOfWorker(): MissingDocument[] {
    return answeredByReadPath();
  }
}
