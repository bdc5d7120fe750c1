import { Paper } from '@mui/material';
import { ShowBase, useShowContext, useTranslate } from 'ra-core';
import { givenReason } from '../../shared/audit/reason.ts';
import { NOTHING } from '../../shared/figures/format.ts';
import { ErrorState } from '../../shared/pages/ErrorState.tsx';
import { FieldList } from '../../shared/pages/FieldList.tsx';
import { PageTitle } from '../../shared/pages/PageTitle.tsx';
import { Section } from '../../shared/pages/Section.tsx';
import { PageSkeleton } from '../../shared/pages/Skeletons.tsx';
import { officeTime } from '../../shared/time/office.ts';
import { Chained, Detail, type Entry, Subject } from './EntryParts.tsx';

/** One audit entry by its address (审计记录): who, what, why, before and after. */
export default function AuditShow() {
  return (
    <ShowBase>
      <Page />
    </ShowBase>
  );
}

function Page() {
  const translate = useTranslate();
  const { record: entry, error, isPending, refetch } = useShowContext<Entry>();
  if (error)
    return (
      <Paper>
        <ErrorState error={error} onRetry={() => refetch()} />
      </Paper>
    );
  if (isPending || !entry) return <PageSkeleton />;
  const title = translate('audit.entry', { id: entry.id });
  return (
    <>
      <PageTitle
        title={title}
        crumbs={[{ label: translate('audit.title'), to: '/audit' }, { label: title }]}
        facts={<Chained sealed={entry.sealed} />}
      />
      <Section title={translate('record.overview')}>
        <FieldList
          fields={[
            { label: translate('audit.at'), value: officeTime(entry.at) },
            { label: translate('audit.actor'), value: entry.actor?.name ?? translate('audit.system') },
            {
              label: translate('audit.operation_head'),
              value: translate(`audit.operation.${entry.operation}`, { _: entry.operation }),
            },
            { label: translate('audit_tab.action'), value: translate(`enum.AuditAction.${entry.action}`) },
            { label: translate('audit.subject'), value: <Subject entry={entry} /> },
            { label: translate('audit.region'), value: entry.region?.name },
            { label: translate('audit_tab.reason'), value: givenReason(entry.reason) ?? NOTHING },
          ]}
        />
      </Section>
      <Section title={translate('audit.difference')}>
        <Detail entry={entry} />
      </Section>
    </>
  );
}
