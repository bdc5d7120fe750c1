import {
  AuditEntryDetailedDocument,
  AuditEntryDocument,
  type AuditEntryQuery,
  type AuditEntryQueryVariables,
} from '@jiceng/schema/audit.ts';
import { useTranslate } from 'ra-core';
import { givenReason } from '../../shared/audit/reason.ts';
import { NOTHING } from '../../shared/figures/format.ts';
import { usePermitted } from '../../shared/IfPermitted.tsx';
import { FieldList } from '../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../shared/pages/RecordPage.tsx';
import { Section } from '../../shared/pages/Section.tsx';
import { officeTime } from '../../shared/time/office.ts';
import { type AuditEntry, Chained, Detail, Subject } from './EntryParts.tsx';

/** One audit entry by its address (审计记录): who, what, why, before and after. */
export default function AuditShow() {
  // The server refuses a whole request for before and after of those who may not read them.
  const document = usePermitted('audit', 'show') ? AuditEntryDetailedDocument : AuditEntryDocument;
  return (
    <RecordPage<AuditEntryQuery, AuditEntryQueryVariables, AuditEntry>
      place="audit"
      document={document}
      pick={({ auditEntry }) => auditEntry}
      undated
    >
      {(entry) => <Page entry={entry} />}
    </RecordPage>
  );
}

function Page({ entry }: { readonly entry: AuditEntry }) {
  const translate = useTranslate();
  const title = translate('audit.entry', { id: entry.id });
  return (
    <RecordFrame
      title={title}
      crumbs={[{ label: translate('audit.title'), to: '/audit' }, { label: title }]}
      facts={<Chained sealed={entry.sealed} />}
    >
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
    </RecordFrame>
  );
}
