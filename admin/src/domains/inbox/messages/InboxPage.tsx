import { MarkInboxReadDocument } from '@jiceng/schema/inbox.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { Messages } from './Messages.tsx';
import { OpenJobs } from './OpenJobs.tsx';
import { ToDo } from './ToDo.tsx';
import { useInboxCount } from './use-inbox.ts';

/** 收件箱: what waits for this person, his jobs that go on, and what he was told. */
export default function InboxPage() {
  const translate = useTranslate();
  const count = useInboxCount();
  const { run, busy } = useCommand(MarkInboxReadDocument);
  return (
    <>
      <PageTitle
        title={translate('inbox.title')}
        facts={count ? translate('inbox.facts', { count: formatDecimal(count.unread) }) : null}
        actions={
          <Button disabled={busy || !count || count.unread + count.open === 0} onClick={() => run({ all: true })}>
            {translate('inbox.read_all')}
          </Button>
        }
      />
      <ToDo />
      <OpenJobs />
      <Messages />
    </>
  );
}
