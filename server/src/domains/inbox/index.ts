import type { InboxKind } from '../../shared/inbox/inbox.ts';
import type { InboxSubjects } from '../../shared/inbox/inbox-subject.ts';
import type { Slice } from '../../shared/slice.ts';
import { inboxList } from './inbox.list.ts';
import { inboxReads, inboxRoots, stillOpen } from './inbox.reads.ts';
import { InboxResolver } from './inbox.resolver.ts';
import { InboxItem } from './inbox-item.entity.ts';

/** The inbox, which knows the records that messages are about, and which of them ask for something, from what every slice hands over. */
export const inboxSlice = (subjects: InboxSubjects, asks: readonly InboxKind[]): Slice => {
  const open = stillOpen(asks);
  const list = inboxList(open);
  return {
    name: 'inbox',
    entities: [InboxItem],
    resolvers: [list.resolver, InboxResolver],
    reads: [inboxReads(subjects, open, list.reads)],
    ruleRoots: inboxRoots(asks),
  };
};
