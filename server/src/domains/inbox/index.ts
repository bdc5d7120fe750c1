import type { Slice } from '../../shared/slice.ts';
import { inboxReads, inboxRoots } from './inbox.reads.ts';
import { InboxResolver } from './inbox.resolver.ts';
import { InboxItem } from './inbox-item.entity.ts';

export const inboxSlice: Slice = {
  name: 'inbox',
  entities: [InboxItem],
  resolvers: [InboxResolver],
  reads: [inboxReads],
  ruleRoots: inboxRoots,
};
