import { Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { AuditTab } from '../../shared/audit/AuditTab.tsx';
import { usePermitted } from '../../shared/IfPermitted.tsx';
import { RecordTabs } from '../../shared/pages/RecordTabs.tsx';
import { HeadcountsOf } from '../headcounts/HeadcountsOf.tsx';
import { EventsOfRegion } from '../region-events/EventsOfRegion.tsx';
import { AttributesHistory } from './AttributesHistory.tsx';
import { OwnFigures } from './OwnFigures.tsx';
import { RegionAttributes } from './RegionAttributes.tsx';
import { RegionChildren } from './RegionChildren.tsx';
import { RegionFigures } from './RegionFigures.tsx';
import type { RegionRecord } from './use-region.ts';

/** Figures and tabs of a region, on its own page and beside the tree. */
export function RegionContent({ region }: { readonly region: RegionRecord }) {
  const translate = useTranslate();
  const audited = usePermitted('audit');
  const figures = usePermitted('base-figures');
  const { id, history, children = [] } = region;
  return (
    <>
      <RegionFigures region={region} />
      <RecordTabs
        tabs={[
          {
            name: 'overview',
            label: translate('record.overview'),
            content: () => (
              <>
                <RegionAttributes region={region} />
                <HeadcountsOf regionId={id} />
                {children.length > 0 ? <RegionChildren regions={children} /> : null}
              </>
            ),
          },
          ...(figures
            ? [
                {
                  name: 'base-figures',
                  label: translate('menu.base-figures'),
                  content: () => <OwnFigures id={id} />,
                },
              ]
            : []),
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
          ...(audited
            ? [
                {
                  name: 'audit',
                  label: translate('audit_tab.label'),
                  content: () => (
                    <Paper>
                      <AuditTab subjectType="REGION" subjectId={id} />
                    </Paper>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
