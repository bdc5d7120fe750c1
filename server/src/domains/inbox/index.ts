import type { InboxSubjects } from '../../shared/inbox-subject.ts';
import type { Slice } from '../../shared/slice.ts';
import { inboxReads, inboxRoots } from './inbox.reads.ts';
import { InboxResolver } from './inbox.resolver.ts';
import { InboxItem } from './inbox-item.entity.ts';

/** The inbox, which knows the records that messages are about from what every slice hands over. */
export const inboxSlice = (subjects: InboxSubjects): Slice => ({
  name: 'inbox',
  entities: [InboxItem],
  resolvers: [InboxResolver],
  reads: [inboxReads(subjects)],
  ruleRoots: inboxRoots,
});
