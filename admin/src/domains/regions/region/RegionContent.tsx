import { useTranslate } from 'ra-core';
import { Suspense } from 'react';
import { RecordTabs } from '../../../shared/pages/RecordTabs.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { usePermittedFillings } from '../../../shared/slots/fillings.ts';
import { InSlot } from '../../../shared/slots/InSlot.tsx';
import { REGION_TABS, UNIT_SECTIONS } from '../slots.ts';
import { RegionAttributes } from './RegionAttributes.tsx';
import { RegionChildren } from './RegionChildren.tsx';
import { RegionFigures } from './RegionFigures.tsx';
import type { RegionRecord } from './use-region.ts';
import { useRegionTabs } from './use-region-tabs.tsx';

/** Figures and tabs of a region, on its own page and beside the tree. */
export function RegionContent({ region }: { readonly region: RegionRecord }) {
  const translate = useTranslate();
  const given = usePermittedFillings(REGION_TABS);
  const { id, history, children = [] } = region;
  const regionTabs = useRegionTabs(id, history);
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
                <InSlot of={UNIT_SECTIONS} props={{ regionId: id, isCommunity: false }} />
                {children.length > 0 ? <RegionChildren regions={children} /> : null}
              </>
            ),
          },
          ...given.map(({ name, label, content: Content }) => ({
            name,
            label: translate(label),
            content: () => (
              <Suspense fallback={<TableSkeleton rows={4} />}>
                <Content regionId={id} />
              </Suspense>
            ),
          })),
          ...regionTabs,
        ]}
      />
    </>
  );
}
