import { Button, MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useSearchParams } from 'react-router';
import type { CsvColumn } from '../../../shared/export/csv.ts';
import { useCsv } from '../../../shared/export/use-csv.ts';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { asLength, formatDecimal, trimmed } from '../../../shared/figures/format.ts';
import { type RankMark, type RankRow, RankTable } from '../../../shared/figures/RankTable.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { DownloadIcon } from '../../../shared/status/icons.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useText } from '../../../shared/use-text.ts';
import { whyIndicator } from './explain-indicator.ts';
import { rankingQuery } from './ranking-query.ts';
import { type IndicatorValue, isDiagnostic, mainTarget, scaleMax, statusOf, type TargetResult } from './verdict.ts';

/** The direct children of a region by one indicator, best first, chart and table in one; a name leads one level down. */
export function Ranking({
  of,
  indicators,
}: {
  readonly of: IndicatorValue;
  readonly indicators: readonly IndicatorValue[];
}) {
  const translate = useTranslate();
  const text = useText();
  const { moment, day } = useAsOf();
  const { definition, region } = of;
  const { data: parts, error, isPending, refetch } = useQuery(rankingQuery(definition.code, region.code, moment));
  const below = region.level === 'DISTRICT' ? 'TOWN' : 'COMMUNITY';
  const diagnostic = isDiagnostic(below, definition.lowestLevel);
  const level = translate(region.level === 'DISTRICT' ? 'dashboard.level_towns' : 'dashboard.level_communities');
  return (
    <Section
      title={translate('dashboard.ranking', { level, name: text(definition.name) })}
      note={translate(diagnostic ? 'dashboard.ranking_note' : 'dashboard.ranking_day', { date: day })}
      actions={
        <>
          {indicators.length > 1 ? <IndicatorChoice chosen={definition.code} indicators={indicators} /> : null}
          <Download of={of} parts={parts ?? []} />
        </>
      }
    >
      {isPending ? <TableSkeleton /> : null}
      {error ? <ErrorState error={error} onRetry={() => refetch()} /> : null}
      {parts?.length === 0 ? (
        <EmptyState title={translate('dashboard.no_ranking')} text={translate('dashboard.no_ranking_text')} />
      ) : null}
      {parts && parts.length > 0 ? <Rows whole={of} parts={parts} /> : null}
    </Section>
  );
}

/** The ranking as a file. */
function Download({ of, parts }: { readonly of: IndicatorValue; readonly parts: readonly IndicatorValue[] }) {
  const translate = useTranslate();
  const text = useText();
  const csv = useCsv();
  const name = text(of.definition.name);
  const columns: readonly CsvColumn<IndicatorValue>[] = [
    { label: translate('indicators.code'), value: ({ region }) => region.code },
    { label: translate('dashboard.region'), value: ({ region }) => region.name },
    {
      label: `${name} ${translate('dashboard.value_in', { unit: translate(`enum.IndicatorUnit.${of.definition.unit}`) })}`,
      value: ({ display }) => display,
    },
    { label: translate('indicators.numerator'), value: ({ numerator }) => numerator },
    { label: translate('indicators.denominator'), value: ({ denominator }) => denominator },
    { label: translate('indicators.status'), value: (part) => text(judged(part)?.text ?? part.statusText) },
  ];
  return (
    <Button
      variant="text"
      startIcon={<DownloadIcon />}
      disabled={parts.length === 0}
      onClick={() => csv(`${name} ${of.region.name}`, columns, [...parts, of])}
      sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
    >
      {translate('dashboard.download')}
    </Button>
  );
}

function IndicatorChoice({
  chosen,
  indicators,
}: {
  readonly chosen: string;
  readonly indicators: readonly IndicatorValue[];
}) {
  const translate = useTranslate();
  const text = useText();
  const [, setSearch] = useSearchParams();
  return (
    <TextField
      select
      value={chosen}
      onChange={(event) =>
        setSearch((old) => {
          const next = new URLSearchParams(old);
          next.set('indicator', event.target.value);
          return next;
        })
      }
      slotProps={{ htmlInput: { 'aria-label': translate('dashboard.choose_indicator') } }}
      sx={{ maxWidth: { xs: 280, sm: 360 }, '& .MuiInputBase-root': { fontSize: 13 } }}
    >
      {indicators.map(({ definition }) => (
        <MenuItem key={definition.code} value={definition.code}>
          {text(definition.name)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Rows({ whole, parts }: { readonly whole: IndicatorValue; readonly parts: readonly IndicatorValue[] }) {
  const translate = useTranslate();
  const text = useText();
  const { definition } = whole;
  const goal = mainTarget(whole.targets);
  const unit = translate(`enum.IndicatorUnit.${definition.unit}`);
  const max = scaleMax(definition.unit, [...parts.map(({ value }) => value), whole.value, goal?.value ?? null]);
  const marks: RankMark[] = whole.targets.flatMap((target) => {
    const at = asLength(target.value);
    const label = `${translate(`dashboard.target_${target.role}`)} ${trimmed(target.value)}`;
    return at === null ? [] : [{ at, label, thin: target !== goal }];
  });
  const row = (part: IndicatorValue, rank: number | null, total = false): RankRow => {
    const own = judged(part);
    const length = asLength(part.value);
    const goalAt = asLength(goal?.value);
    return {
      id: part.region.id,
      rank,
      name: total ? translate('dashboard.whole_of', { name: part.region.name }) : <Down to={part} />,
      length,
      below: length !== null && goalAt !== null && length < goalAt,
      value: (
        <Calc
          why={whyIndicator(definition.code, part.region.code)}
          label={`${part.region.name} ${text(definition.name)}`}
          value={part.value}
          decimals={definition.decimals}
          reason={text(part.statusText)}
        />
      ),
      cells: [formatDecimal(part.numerator), formatDecimal(part.denominator)],
      verdict: own ? (
        <StatusMark kind={statusOf(own)}>{text(own.gap?.text ?? own.text)}</StatusMark>
      ) : (
        <StatusMark kind="unknown">{text(part.statusText)}</StatusMark>
      ),
      total,
    };
  };
  return (
    <RankTable
      label={text(definition.name)}
      max={max}
      marks={marks}
      heads={{
        rank: translate('dashboard.rank'),
        name: translate('dashboard.region'),
        value: translate('dashboard.value_in', { unit }),
        cells: [
          translate(`dashboard.numerator_${definition.kind}`),
          translate(`dashboard.denominator_${definition.kind}`),
        ],
        verdict: goal
          ? translate('dashboard.against', {
              role: translate(`dashboard.target_${goal.role}`),
              value: trimmed(goal.value),
            })
          : '',
      }}
      rows={[...ranked(parts).map(({ part, rank }) => row(part, rank)), row(whole, null, true)]}
    />
  );
}

/** The target that a value was held against; null where there is no value: then its status says why, as 无此类单位. */
const judged = (part: IndicatorValue): TargetResult | null =>
  part.value === null && mainTarget(part.targets)?.met == null ? null : mainTarget(part.targets);

/** Equal values share a rank; what has no value has none and stands last, as the server sends it. */
function ranked(parts: readonly IndicatorValue[]): { part: IndicatorValue; rank: number | null }[] {
  return parts.map((part) => ({
    part,
    rank: part.value === null ? null : parts.findIndex(({ value }) => value === part.value) + 1,
  }));
}

/** A street leads to its own ranking, a community to its page. */
export function Down({
  to: { region, definition },
}: {
  readonly to: {
    readonly region: Pick<IndicatorValue['region'], 'id' | 'code' | 'name' | 'level'>;
    readonly definition: { readonly code: string };
  };
}) {
  const path =
    region.level === 'COMMUNITY'
      ? `/communities/${region.id}/show`
      : `/?region=${region.code}&indicator=${definition.code}`;
  return <PlaceLink to={path}>{region.name}</PlaceLink>;
}
