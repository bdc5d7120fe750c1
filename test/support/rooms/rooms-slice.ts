import type { Slice } from '../../../server/src/shared/slice.ts';
import { sampleReads } from './rooms.reads.ts';
import { RoomResolver } from './rooms.resolver.ts';
import { sampleRuleRoots } from './rooms.roots.ts';
import { Keeper, Room, RoomFact } from './rooms.types.ts';

/** A slice of three tables that stands for any: what the read path can do is tested on it, apart from the product's slices. */
export const sampleSlice: Slice = {
  name: 'sample',
  entities: [Keeper, Room, RoomFact],
  resolvers: [RoomResolver],
  reads: sampleReads,
  ruleRoots: sampleRuleRoots,
};
