import { Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { usePermitted } from '../IfPermitted.tsx';
import type { RecordTab } from '../pages/RecordTabs.tsx';
import { AuditTab } from './AuditTab.tsx';

/** The tab of a record's entries in the audit; none for who may not see them. */
export function useAuditTab(subjectType: string, subjectId: string): readonly RecordTab[] {
  const translate = useTranslate();
  if (!usePermitted('audit')) return [];
  const content = () => (
    <Paper>
      <AuditTab subjectType={subjectType} subjectId={subjectId} />
    </Paper>
  );
  return [{ name: 'audit', label: translate('audit_tab.label'), content }];
}
