import { Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ComponentProps } from 'react';
import { useAuditTab } from '../../../shared/audit/use-audit-tab.tsx';
import type { RecordTab } from '../../../shared/pages/RecordTabs.tsx';
import { EventsOfRegion } from '../events/list/EventsOfRegion.tsx';
import { AttributesHistory } from './AttributesHistory.tsx';

/** Tabs that every unit of the tree has: its boundary events, its history, its entries in the audit. */
export function useRegionTabs(
  id: string,
  history: ComponentProps<typeof AttributesHistory>['history'],
): readonly RecordTab[] {
  const translate = useTranslate();
  const auditTab = useAuditTab('REGION', id);
  return [
    {
      name: 'events',
      label: translate('region_events.tab'),
      content: () => <EventsOfRegion id={id} />,
    },
    {
      name: 'history',
      label: translate('record.history'),
      count: history.length,
      content: () => (
        <Paper>
          <AttributesHistory history={history} />
        </Paper>
      ),
    },
    ...auditTab,
  ];
}
