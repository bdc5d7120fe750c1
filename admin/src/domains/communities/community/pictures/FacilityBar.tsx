import type { FacilityPartsFragment } from '@jiceng/schema/communities.ts';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { TargetMark } from '../../../../shared/figures/BulletBar.tsx';
import { formatDecimal } from '../../../../shared/figures/format.ts';
import { useWidth } from '../../../../shared/figures/use-width.ts';
import { beingBuilt, counted, spareAfterBuilding } from './building.ts';

/** Below this a segment has no room for its figure; the table above has it. */
const MIN_LABEL_PX = 52;

interface FacilityBarProps {
  readonly facilities: readonly FacilityPartsFragment[];
  readonly requiredAreaM2: string | null;
}

/** What counts as one bar from 0, what is being built dashed behind it, what is required as a mark. */
export function FacilityBar({ facilities, requiredAreaM2 }: FacilityBarProps) {
  const translate = useTranslate();
  const [ref, width] = useWidth<HTMLDivElement>();
  const solid = counted(facilities);
  const dashed = beingBuilt(facilities);
  const sum = [...solid, ...dashed].reduce((total, { buildingAreaM2 }) => total + Number(buildingAreaM2), 0);
  const required = requiredAreaM2 === null ? null : Number(requiredAreaM2);
  const max = Math.max(sum, (required ?? 0) * 1.02, 1);
  const spare = dashed.length > 0 ? spareAfterBuilding(facilities, requiredAreaM2) : null;
  const mark = required === null ? null : required / max;
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'auto minmax(0, 1fr) auto' },
        alignItems: 'end',
        gap: '4px 12px',
        p: '6px 16px 8px',
        borderTop: 1,
        borderColor: 'divider',
        fontSize: 13,
      }}
    >
      <Box sx={{ color: 'text.secondary' }}>{translate('communities.held')}</Box>
      <Box ref={ref} sx={{ position: 'relative', pt: '18px' }} aria-hidden>
        {mark === null ? null : (
          <Box
            style={{ left: `${(mark * 100).toFixed(2)}%` }}
            sx={{
              position: 'absolute',
              top: 0,
              fontSize: 12,
              lineHeight: '16px',
              fontWeight: 600,
              whiteSpace: 'nowrap',
              transform: mark > 0.5 ? 'translateX(-100%)' : 'none',
            }}
          >
            {translate('communities.required_mark', { area: formatDecimal(requiredAreaM2, 2) })}
          </Box>
        )}
        <Box sx={{ display: 'flex', height: 20, position: 'relative' }}>
          {solid.map((facility) => (
            <Segment
              key={facility.id}
              facility={facility}
              share={Number(facility.buildingAreaM2) / max}
              width={width}
            />
          ))}
          {dashed.map((facility) => (
            <Segment
              key={facility.id}
              facility={facility}
              share={Number(facility.buildingAreaM2) / max}
              width={width}
              dashed
            />
          ))}
          {mark === null ? null : <TargetMark share={mark} sx={{ top: -2, bottom: -4 }} />}
        </Box>
      </Box>
      <Box sx={{ fontSize: 13 }}>
        {spare === null
          ? null
          : translate(spare.startsWith('-') ? 'communities.after_short' : 'communities.after_enough', {
              area: formatDecimal(spare.replace('-', ''), 2),
            })}
      </Box>
    </Box>
  );
}

interface SegmentProps {
  readonly facility: FacilityPartsFragment;
  readonly share: number;
  readonly width: number;
  readonly dashed?: boolean;
}

function Segment({ facility, share, width, dashed = false }: SegmentProps) {
  const translate = useTranslate();
  const area = formatDecimal(facility.buildingAreaM2, 2);
  const text = dashed ? translate('communities.building', { area }) : area;
  const room = share * width;
  return (
    <Box
      title={`${facility.name} ${area} ${translate('unit.M2')}`}
      style={{ width: `${(share * 100).toFixed(3)}%` }}
      sx={{
        flex: 'none',
        overflow: 'hidden',
        whiteSpace: 'nowrap',
        fontSize: 12,
        lineHeight: '20px',
        px: room >= MIN_LABEL_PX ? '6px' : 0,
        ...(dashed
          ? {
              border: '1px dashed',
              borderColor: 'custom.ctl',
              color: 'text.secondary',
              textAlign: 'right',
              lineHeight: '18px',
            }
          : {
              bgcolor: 'custom.chart.d1',
              color: 'primary.contrastText',
              borderRight: '1px solid',
              borderColor: 'background.paper',
            }),
      }}
    >
      {room >= (dashed ? MIN_LABEL_PX * 2 : MIN_LABEL_PX) ? text : null}
    </Box>
  );
}
