import { FieldResolver, Resolver } from 'type-graphql';
import { Allow } from '../../../shared/allow.ts';
import { answeredByReadPath } from '../../../shared/slice.ts';
import { GoverningDocument } from '../../documents/index.ts';
import { RegionEvent } from './region-event.entity.ts';

@Resolver(() => GoverningDocument)
export class EventsOfDocumentResolver {
  @Allow('regions:read')
  @FieldResolver(() => [RegionEvent], {
    description: 'Changes of the tree that rest on it, approved ones (所支撑的区划变更).',
  })
  regionEvents(): RegionEvent[] {
    return answeredByReadPath();
  }
}
