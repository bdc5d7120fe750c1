import { BaseFiguresDocument } from '@jiceng/schema/communities.ts';
import { Box, Chip, Paper, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../providers/gql.ts';
import { AuditTab } from '../../shared/audit/AuditTab.tsx';
import { whyRegion } from '../../shared/explanation/why.ts';
import { Calc } from '../../shared/figures/Calc.tsx';
import { Figure } from '../../shared/figures/Figure.tsx';
import { formatDecimal } from '../../shared/figures/format.ts';
import { type HeaderFigure, HeaderFigures } from '../../shared/figures/HeaderFigures.tsx';
import { usePermitted } from '../../shared/IfPermitted.tsx';
import { PlaceLink } from '../../shared/PlaceLink.tsx';
import { ErrorState } from '../../shared/pages/ErrorState.tsx';
import { FieldList } from '../../shared/pages/FieldList.tsx';
import { RecordTabs } from '../../shared/pages/RecordTabs.tsx';
import { Section } from '../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../shared/pages/Skeletons.tsx';
import { SourceText } from '../../shared/SourceText.tsx';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { FigureSeries } from '../base-figures/FigureSeries.tsx';
import { EventsOfRegion } from '../region-events/EventsOfRegion.tsx';
import { WorkerCount, WorkersRate } from '../workers/WorkerCount.tsx';
import { AttributesHistory } from './AttributesHistory.tsx';
import type { ChildRegion, RegionRecord } from './use-region.ts';

/** Facts beside the name of a region: code, kind, class, verdict. */
export function RegionFacts({ region }: { readonly region: RegionRecord }) {
  const translate = useTranslate();
  const { code, kind, level, facilityClass, isVirtual, unitsShort, shortfallM2 } = region;
  return (
    <>
      <span>{code}</span>
      <Chip label={translate(`enum.RegionKind.${kind}`)} />
      {facilityClass ? <Chip label={translate(`enum.FacilityClass.${facilityClass}`)} /> : null}
      {isVirtual ? <Chip label={translate('regions.is_virtual')} /> : null}
      {unitsShort === undefined ? null : unitsShort !== null && unitsShort > 0 ? (
        <StatusMark kind="no">
          {level === 'COMMUNITY'
            ? translate('status.not_met')
            : translate('regions.short_units_of', { count: unitsShort })}
          {shortfallM2 ? `·${translate('regions.short_of', { area: formatDecimal(shortfallM2, 2) })}` : null}
        </StatusMark>
      ) : shortfallM2 === null ? (
        <StatusMark kind="unknown">
          {translate(level === 'COMMUNITY' ? 'status.unknown' : 'regions.unknown')}
        </StatusMark>
      ) : (
        <StatusMark kind="ok">{translate('regions.none_short')}</StatusMark>
      )}
    </>
  );
}

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
                <Attributes region={region} />
                {children.length > 0 ? <Children regions={children} /> : null}
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

function RegionFigures({ region }: { readonly region: RegionRecord }) {
  const translate = useTranslate();
  const { id, level, households, facilityAreaM2, requiredAreaM2, shortfallM2, unitsShort, communityCount } = region;
  if (facilityAreaM2 === undefined) return null;
  const m2 = translate('unit.M2');
  const reason = translate('regions.reason_unknown');
  const single = level === 'COMMUNITY';
  const area = (name: 'REQUIRED_AREA' | 'FACILITY_AREA' | 'SHORTFALL', value: string | null | undefined) => {
    const label = translate(`enum.CommunityFigure.${name}`);
    return { label, figure: <Calc why={whyRegion(id, name)} label={label} value={value} unit={m2} decimals={2} /> };
  };
  const count = (
    name: 'HOUSEHOLDS' | 'UNITS_SHORT',
    label: string,
    unit: string,
    value: number | null | undefined,
  ) => ({
    label,
    figure: <Calc why={whyRegion(id, name)} label={label} value={value} unit={unit} />,
  });
  return (
    <HeaderFigures
      figures={[
        ...(single
          ? []
          : [
              {
                label: translate('regions.communities'),
                figure: <Figure value={communityCount} unit={translate('unit.COUNT')} reason={reason} />,
              },
            ]),
        count('HOUSEHOLDS', translate('regions.households'), translate('unit.households'), households),
        area('REQUIRED_AREA', requiredAreaM2),
        area('FACILITY_AREA', facilityAreaM2),
        area('SHORTFALL', shortfallM2),
        ...(single
          ? []
          : [count('UNITS_SHORT', translate('regions.short_units'), translate('unit.COUNT'), unitsShort)]),
        ...workerFigures(region, translate),
      ]}
    />
  );
}

/** Who works there, and how many that is by the urban residents. */
function workerFigures(region: RegionRecord, translate: ReturnType<typeof useTranslate>): readonly HeaderFigure[] {
  const { workerCount, workerCountStatus, workersPer10kUrbanResidents, workersPer10kStatus } = region;
  if (workerCount === undefined || workerCountStatus === undefined) return [];
  const unit = translate('unit.PEOPLE');
  return [
    {
      label: translate('workers.worker_count'),
      figure: <WorkerCount region={{ id: region.id, workerCount, workerCountStatus }} unit={unit} />,
    },
    ...(region.level === 'COMMUNITY' || workersPer10kUrbanResidents === undefined || workersPer10kStatus === undefined
      ? []
      : [
          {
            label: translate('workers.per_10k'),
            figure: <WorkersRate value={workersPer10kUrbanResidents} status={workersPer10kStatus} unit={unit} />,
          },
        ]),
  ];
}

function Attributes({ region }: { readonly region: RegionRecord }) {
  const translate = useTranslate();
  const yesNo = (value: boolean) => translate(value ? 'record.yes' : 'record.no');
  const { valid, parent, facilityClass, level } = region;
  return (
    <Section title={translate('regions.attributes')}>
      <FieldList
        fields={[
          { label: translate('regions.code'), value: region.code },
          { label: translate('regions.kind'), value: translate(`enum.RegionKind.${region.kind}`) },
          ...(level === 'COMMUNITY'
            ? [
                {
                  label: translate('regions.facility_class'),
                  value: facilityClass ? translate(`enum.FacilityClass.${facilityClass}`) : translate('record.not_set'),
                },
              ]
            : []),
          {
            label: translate('regions.parent'),
            value: parent ? <PlaceLink to={`/regions/${parent.id}/show`}>{parent.name}</PlaceLink> : null,
          },
          { label: translate('regions.is_virtual'), value: yesNo(region.isVirtual) },
          { label: translate('regions.requires_station'), value: yesNo(region.requiresStation) },
          {
            label: translate('record.valid'),
            value: valid.to
              ? translate('record.valid_until', { from: valid.from, to: valid.to })
              : translate('record.valid_from', { from: valid.from }),
          },
          { label: translate('regions.pinyin'), value: region.pinyin },
          { label: translate('record.source'), value: <SourceText source={region.source} /> },
        ]}
      />
    </Section>
  );
}

const pathOf = ({ id, level }: ChildRegion) =>
  level === 'COMMUNITY' ? `/communities/${id}/show` : `/regions/${id}/show`;

/** What lies right below, with what it lacks. */
function Children({ regions }: { readonly regions: readonly ChildRegion[] }) {
  const translate = useTranslate();
  const phone = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const lacking = ({ unitsShort, shortfallM2, level }: ChildRegion) =>
    unitsShort !== null && unitsShort > 0 ? (
      <StatusMark kind="no">
        {level === 'COMMUNITY'
          ? translate('status.not_met')
          : translate('regions.short_units_of', { count: unitsShort })}
      </StatusMark>
    ) : shortfallM2 === null ? (
      <StatusMark kind="unknown">{translate('status.unknown')}</StatusMark>
    ) : (
      <StatusMark kind="ok">{translate('regions.none_short')}</StatusMark>
    );
  if (phone)
    return (
      <Section title={translate('regions.children')} note={regions.length}>
        <Box component="ul">
          {regions.map((region) => (
            <Box
              component="li"
              key={region.id}
              sx={{
                display: 'grid',
                gridTemplateColumns: '1fr auto',
                columnGap: 1,
                p: '4px 16px 8px',
                borderBottom: 1,
                borderColor: 'divider',
              }}
            >
              <Box sx={{ '& a': { display: 'inline-block', py: '8px' } }}>
                <PlaceLink to={pathOf(region)}>{region.name}</PlaceLink>
              </Box>
              <Box sx={{ py: '8px', whiteSpace: 'nowrap' }}>
                {formatDecimal(region.shortfallM2, 2)} {translate('unit.M2')}
              </Box>
              <Box>{lacking(region)}</Box>
              <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
                {translate('workers.worker_count')} <WorkerCount region={region} unit={translate('unit.PEOPLE')} />
              </Box>
            </Box>
          ))}
        </Box>
      </Section>
    );
  return (
    <Section title={translate('regions.children')} note={regions.length}>
      <Box sx={{ overflowX: 'auto' }}>
        <Table
          aria-label={translate('regions.children')}
          sx={{ '& td, & th': { whiteSpace: 'nowrap' }, '& tbody td': { height: 30 } }}
        >
          <TableHead>
            <TableRow>
              <TableCell>{translate('regions.name')}</TableCell>
              <TableCell align="right">{translate('communities.households_head')}</TableCell>
              <TableCell align="right">{translate('communities.required_head')}</TableCell>
              <TableCell align="right">{translate('communities.held_head')}</TableCell>
              <TableCell align="right">{translate('communities.shortfall_head')}</TableCell>
              <TableCell align="right">{translate('workers.worker_count_head')}</TableCell>
              <TableCell>{translate('communities.status')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {regions.map((region) => (
              <TableRow key={region.id} hover>
                <TableCell>
                  <PlaceLink to={pathOf(region)}>{region.name}</PlaceLink>
                </TableCell>
                <TableCell align="right">{formatDecimal(region.households)}</TableCell>
                <TableCell align="right">{formatDecimal(region.requiredAreaM2, 2)}</TableCell>
                <TableCell align="right">{formatDecimal(region.facilityAreaM2, 2)}</TableCell>
                <TableCell align="right">{formatDecimal(region.shortfallM2, 2)}</TableCell>
                <TableCell align="right">
                  <WorkerCount region={region} />
                </TableCell>
                <TableCell>{lacking(region)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}

/** The region's own base figures; those of its parts stand with them. */
function OwnFigures({ id }: { readonly id: string }) {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['base-figures', 'own', id],
    queryFn: ({ signal }) =>
      request(
        BaseFiguresDocument,
        {
          filter: { region: { eq: id }, superseded: { eq: false } },
          sort: [{ field: 'ON_DATE', direction: 'DESC' }],
          page: { limit: 200, offset: 0 },
        },
        signal,
      ),
  });
  if (isPending) return <TableSkeleton rows={4} />;
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  return <FigureSeries regionId={id} figures={data.baseFigures.items} />;
}
