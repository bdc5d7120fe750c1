import type { RegionEventKind } from '@jiceng/schema/regions.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { IfPermitted } from '../../../../shared/IfPermitted.tsx';
import { PlusIcon } from '../../../../shared/status/icons.tsx';
import { IfToday } from '../../../../shared/time/IfToday.tsx';

interface ProposeButtonProps {
  /** What happens and to which region, where that is known. */
  readonly kind?: RegionEventKind;
  readonly regionId?: string;
}

/** To the form for a change of the tree, filled in as far as known. */
export function ProposeButton({ kind, regionId }: ProposeButtonProps) {
  const translate = useTranslate();
  const search = new URLSearchParams({ ...(kind ? { kind } : {}), ...(regionId ? { from: regionId } : {}) }).toString();
  const to = `/region-events/create${search ? `?${search}` : ''}`;
  return (
    <IfPermitted place="region-events" action="create">
      <IfToday>
        <Button
          {...(regionId ? {} : { variant: 'contained' as const, color: 'primary' as const })}
          {...(kind ? {} : { startIcon: <PlusIcon /> })}
          component={Link}
          {...{ to }}
        >
          {translate(kind === 'RECLASSIFY' ? 'region_events.reclassify' : 'region_events.propose')}
        </Button>
      </IfToday>
    </IfPermitted>
  );
}
