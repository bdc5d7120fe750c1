import { FrozenIndicatorsDocument, IndicatorsDocument, ProposeFreezeDocument } from '@jiceng/schema/indicators.ts';
import { Box, Button, Checkbox, Paper, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Form, required, useTranslate } from 'ra-core';
import { useState } from 'react';
import { DateInput, TextInput } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { DeniedPage } from '../../pages/Message.tsx';
import { request } from '../../providers/gql.ts';
import { FormAlert, KEEP_TYPED } from '../../shared/editing/FormAlert.tsx';
import { formatDecimal } from '../../shared/figures/format.ts';
import { usePermitted } from '../../shared/IfPermitted.tsx';
import { ErrorState } from '../../shared/pages/ErrorState.tsx';
import { PageTitle } from '../../shared/pages/PageTitle.tsx';
import { PageSkeleton, TableSkeleton } from '../../shared/pages/Skeletons.tsx';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../shared/time/as-of.tsx';
import { isDay } from '../../shared/time/day.ts';
import { IfToday } from '../../shared/time/IfToday.tsx';
import { useCommand } from '../../shared/use-command.ts';
import { useText } from '../../shared/use-text.ts';
import { mainTarget, statusOf } from '../indicators/verdict.ts';
import { RegionChooser } from '../regions/RegionChooser.tsx';
import { useHomeRegion } from '../regions/use-home-region.ts';
import { type Freezable, freezables, replacedBy, supersededBy } from './freezable.ts';

interface Values {
  readonly asOf: string;
  readonly reason: string;
  readonly document?: { readonly title?: string; readonly number?: string; readonly date?: string } | null;
}

/** 提请定格: several indicators of a region on a day, all or none; `?day=`, `?region=`, `?code=` choose beforehand. */
export default function ProposeFreeze() {
  const permitted = usePermitted('frozen-indicators', 'create');
  const home = useHomeRegion();
  const [search] = useSearchParams();
  const code = search.get('region') || home?.code;
  if (!permitted) return <DeniedPage />;
  return code ? <Page key={code} regionCode={code} /> : <PageSkeleton />;
}

function Page({ regionCode }: { readonly regionCode: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { today } = useAsOf();
  const asked = search.get('day');
  const chosen = search.get('code');
  const [codes, setCodes] = useState<readonly string[]>(chosen ? [chosen] : []);
  const [known, setKnown] = useState<readonly Freezable[]>([]);
  const { run } = useCommand(ProposeFreezeDocument, {
    keyed: 'proposeFreeze',
    done: 'frozen.proposed',
    onDone: () => navigate('/approvals?view=mine&kind=frozen'),
  });
  return (
    <>
      <PageTitle
        title={translate('frozen.propose')}
        crumbs={[
          { label: translate('menu.frozen-indicators'), to: '/frozen-indicators' },
          { label: translate('frozen.propose') },
        ]}
        actions={<RegionChooser code={regionCode} />}
      />
      <Paper sx={{ maxWidth: 880, p: 2 }}>
        <Typography sx={{ color: 'text.secondary', fontSize: 13, mb: '12px' }}>{translate('frozen.note')}</Typography>
        <Form
          record={{ asOf: isDay(asked) ? asked : lastYearEnd(today) }}
          resetOptions={KEEP_TYPED}
          sanitizeEmptyValues
          onSubmit={(values: Record<string, unknown>) => {
            const { asOf, reason, document } = values as unknown as Values;
            const supersedes = supersededBy(known, codes);
            const replaces = replacedBy(known, codes);
            return run({
              regionCode,
              codes: [...codes],
              asOf,
              reason,
              ...(supersedes.length > 0 ? { supersedes } : {}),
              ...(replaces.length > 0 ? { replaces } : {}),
              document: document?.title
                ? { title: document.title, number: document.number ?? null, date: document.date ?? null }
                : null,
            });
          }}
        >
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
              columnGap: 2,
              rowGap: '12px',
              alignItems: 'start',
              '& .MuiFormControl-root': { m: 0, width: '100%' },
            }}
          >
            <DateInput source="asOf" label="frozen.as_of" helperText={false} validate={required()} />
            <Box sx={{ gridColumn: '1 / -1' }}>
              <Choice regionCode={regionCode} codes={codes} onChoose={setCodes} onKnown={setKnown} />
            </Box>
            <TextInput
              source="reason"
              label="frozen.reason"
              helperText="frozen.reason_help"
              validate={required()}
              sx={{ gridColumn: '1 / -1' }}
            />
            <TextInput
              source="document.title"
              label="frozen.document_title"
              helperText={false}
              sx={{ gridColumn: '1 / -1' }}
            />
            <TextInput source="document.number" label="versioned.document_number" helperText={false} />
            <DateInput source="document.date" label="versioned.document_date" helperText={false} />
          </Box>
          <FormAlert />
          <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
            <IfToday>
              <Submit count={codes.length} />
            </IfToday>
            <Button onClick={() => navigate(-1)}>{translate('page.cancel')}</Button>
          </Box>
        </Form>
      </Paper>
    </>
  );
}

/** Values are reported for ends of a year. */
const lastYearEnd = (today: string): string => `${Number(today.slice(0, 4)) - 1}-12-31`;

interface ChoiceProps {
  readonly regionCode: string;
  readonly codes: readonly string[];
  readonly onChoose: (codes: readonly string[]) => void;
  /** Hears what can be chosen, so that a proposal can name what it corrects or replaces. */
  readonly onKnown: (all: readonly Freezable[]) => void;
}

/** The indicators with their values on the chosen day; what cannot be frozen says why. */
function Choice({ regionCode, codes, onChoose, onKnown }: ChoiceProps) {
  const translate = useTranslate();
  const { today } = useAsOf();
  const asOf = useWatch({ name: 'asOf' }) as string | undefined;
  const valid = isDay(asOf) && asOf <= today;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['freezables', regionCode, asOf],
    enabled: valid,
    queryFn: async ({ signal }) => {
      const [{ indicators }, { frozenIndicators }] = await Promise.all([
        request(IndicatorsDocument, { regionCode, asOf: asOf ?? null }, signal),
        request(
          FrozenIndicatorsDocument,
          {
            filter: { asOf: { eq: asOf ?? null }, superseded: { eq: false } },
            page: { limit: 200, offset: 0 },
          },
          signal,
        ),
      ]);
      const all = freezables(indicators, frozenIndicators.items);
      onKnown(all);
      onChoose(codes.filter((code) => all.some(({ value, bar }) => value.definition.code === code && !bar)));
      return all;
    },
  });
  if (!valid) return <StatusMark kind="no">{translate('frozen.day_ahead')}</StatusMark>;
  if (error) return <ErrorState error={error} onRetry={() => refetch()} />;
  if (isPending) return <TableSkeleton rows={5} />;
  return (
    <Box
      component="ul"
      aria-label={translate('frozen.indicators')}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      {data.map((each) => (
        <Row
          key={each.value.id}
          each={each}
          chosen={codes.includes(each.value.definition.code)}
          onToggle={(code) => onChoose(codes.includes(code) ? codes.filter((c) => c !== code) : [...codes, code])}
        />
      ))}
    </Box>
  );
}

function Row({
  each: { value, bar, corrects, replaces },
  chosen,
  onToggle,
}: {
  readonly each: Freezable;
  readonly chosen: boolean;
  readonly onToggle: (code: string) => void;
}) {
  const translate = useTranslate();
  const text = useText();
  const { definition, status } = value;
  const name = text(definition.name);
  const target = mainTarget(value.targets);
  const known = status === 'OK' || status === 'ZERO_BASE';
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
      <Box
        component="label"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'auto 1fr auto',
          columnGap: 1,
          alignItems: 'center',
          p: '4px 12px 4px 4px',
          minHeight: 44,
        }}
      >
        <Checkbox
          size="small"
          checked={chosen}
          disabled={bar !== null}
          onChange={() => onToggle(definition.code)}
          slotProps={{ input: { 'aria-label': translate('frozen.choose', { name }) } }}
        />
        <span>{name}</span>
        <Box component="b" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
          {value.value === null
            ? translate(`enum.IndicatorStatus.${status}`)
            : `${formatDecimal(value.value, definition.decimals)} ${translate(`enum.IndicatorUnit.${definition.unit}`)}`}
        </Box>
        <Box sx={{ gridColumn: '2 / 4', display: 'flex', flexWrap: 'wrap', gap: '0 16px' }}>
          {known && target && !bar ? <StatusMark kind={statusOf(target)}>{text(target.text)}</StatusMark> : null}
          {bar ? (
            <StatusMark kind="lock">
              {translate(`frozen.bar_${bar}`)}
              {bar === 'no_value' ? `${translate('why.of')}${text(value.statusText)}` : ''}
            </StatusMark>
          ) : null}
          {replaces ? (
            <StatusMark kind="two">
              {translate('frozen.replaces', { value: replaces.display ?? '', id: replaces.id })}
            </StatusMark>
          ) : null}
          {corrects ? (
            <StatusMark kind="two">
              {translate('frozen.corrects', { value: corrects.display ?? '', id: corrects.id })}
            </StatusMark>
          ) : null}
        </Box>
      </Box>
    </Box>
  );
}

function Submit({ count, disabled = false }: { readonly count: number; readonly disabled?: boolean }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" color="primary" disabled={disabled || isSubmitting || count === 0}>
      {translate('frozen.propose_count', { count })}
    </Button>
  );
}
