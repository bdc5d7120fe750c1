import { IndicatorDefinitionDocument, IndicatorDocument } from '@jiceng/schema/indicators.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { request } from '../../../providers/gql.ts';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { VersionedButtons } from '../../../shared/editing/VersionedButtons.tsx';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { formatDecimal, trimmed } from '../../../shared/figures/format.ts';
import { HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import { EmptyState } from '../../../shared/pages/EmptyState.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { asFilledIn } from '../../../shared/review/entry/as-filled-in.ts';
import { PendingEntry } from '../../../shared/review/entry/PendingEntry.tsx';
import { ReviewedHistory } from '../../../shared/review/entry/ReviewedHistory.tsx';
import { ReviewMark } from '../../../shared/status/ReviewMark.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { periodSaid } from '../../../shared/time/period-said.ts';
import { useText } from '../../../shared/use-text.ts';
import { EndedMark, restsOnField } from '../../documents/door.ts';
import { useHomeRegion } from '../../regions/choice/door.ts';
import { DefinitionForm, valuesOf } from '../definitions/DefinitionForm.tsx';
import type { Definition } from '../definitions/definition.ts';
import { reviewedDefinitions } from '../review/reviewed-indicators.ts';
import { Shipped } from '../review/Shipped.tsx';
import { TargetTable } from '../targets/TargetTable.tsx';
import { StreetTrends } from '../trend/StreetTrends.tsx';
import { TrendSection } from '../trend/TrendSection.tsx';
import { useTrendChoice } from '../trend/use-trend-choice.ts';
import { whyIndicator } from './explain-indicator.ts';
import { Range } from './IndicatorVerdict.tsx';
import { Ranking } from './Ranking.tsx';
import { type IndicatorValue, mainTarget, otherTargets, statusOf } from './verdict.ts';

/** One indicator (指标): its value and ranking, targets, definition with formula and document, history, audit. */
export default function IndicatorShow() {
  return (
    <RecordPage
      place="indicators"
      document={IndicatorDefinitionDocument}
      pick={({ indicatorDefinition }) => indicatorDefinition}
    >
      {(definition) => <Page definition={definition} />}
    </RecordPage>
  );
}

function Page({ definition }: { readonly definition: Definition }) {
  const translate = useTranslate();
  const text = useText();
  const { id, code, live, review, pending } = definition;
  const value = useHomeValue(code);
  const name = text(definition.name);
  return (
    <RecordFrame
      title={name}
      crumbs={[{ label: translate('indicators.values'), to: '/indicators' }, { label: name }]}
      facts={
        <>
          <code>{code}</code>
          <StatusMark kind={live ? 'ok' : 'unknown'}>
            {translate(live ? 'indicators.live' : 'indicators.not_live')}
          </StatusMark>
          <ReviewMark review={review} />
          <EndedMark document={definition.governingDocument} />
        </>
      }
      actions={
        <>
          <Shipped kind={reviewedDefinitions} of={definition} />
          <VersionedButtons
            place="indicators"
            form={(mode, close) => (
              <DefinitionForm definition={definition} mode={mode} values={valuesOf(definition)} onClose={close} />
            )}
          />
        </>
      }
      above={
        <>
          {pending ? (
            <PendingEntry
              kind={reviewedDefinitions}
              entry={pending}
              history={definition.history}
              mend={(close) => (
                <DefinitionForm
                  definition={definition}
                  mode={pending.mode}
                  values={{ ...valuesOf(pending), ...asFilledIn(pending) }}
                  onClose={close}
                />
              )}
            />
          ) : null}
          {value ? <Figures value={value} /> : null}
        </>
      }
      tabs={[
        { name: 'values', label: translate('indicators.tab_values'), content: () => <Values value={value} /> },
        {
          name: 'targets',
          label: translate('indicators.tab_targets'),
          content: () => <TargetTable definition={definition} />,
        },
        {
          name: 'definition',
          label: translate('indicators.definition'),
          content: () => <Facts definition={definition} />,
        },
        {
          name: 'history',
          label: translate('record.history'),
          content: () => (
            <Section title={translate('record.history')}>
              <ReviewedHistory kind={reviewedDefinitions} label={translate('record.history')} of={definition} />
            </Section>
          ),
        },
      ]}
      audit={['INDICATOR', id]}
    />
  );
}

/** The value in the region where the person's overview begins. */
function useHomeValue(code: string): IndicatorValue | null | undefined {
  const { moment } = useAsOf();
  const home = useHomeRegion();
  const { data } = useQuery({
    queryKey: ['indicator', code, home?.code, moment],
    queryFn: ({ signal }) => request(IndicatorDocument, { code, regionCode: home?.code ?? '', ...moment }, signal),
    enabled: Boolean(home),
  });
  return data?.indicator;
}

function Figures({ value }: { readonly value: IndicatorValue }) {
  const translate = useTranslate();
  const text = useText();
  const { definition, region } = value;
  const target = mainTarget(value.targets);
  const unit = translate(`enum.IndicatorUnit.${definition.unit}`);
  return (
    <HeaderFigures
      figures={[
        {
          label: region.name,
          figure: (
            <>
              <Calc
                why={whyIndicator(definition.code, region.code)}
                label={text(definition.name)}
                value={value.value}
                unit={unit}
                decimals={definition.decimals}
                reason={text(value.statusText)}
              />{' '}
              <Range of={value} />
            </>
          ),
        },
        { label: translate('indicators.numerator'), figure: <Figure value={value.numerator} /> },
        { label: translate('indicators.denominator'), figure: <Figure value={value.denominator} /> },
        ...(target
          ? [
              {
                label: [
                  translate(`enum.TargetRole.${target.role}`),
                  target.deadline ? translate('indicators.until', { date: target.deadline }) : '',
                ]
                  .join(' ')
                  .trim(),
                figure: <Figure value={trimmed(target.value)} unit={unit} />,
              },
              {
                label: translate('indicators.status'),
                figure: (
                  <>
                    {[target, ...otherTargets(value.targets)].map((each) => (
                      <div key={each.id}>
                        <StatusMark kind={statusOf(each)}>{text(each.text)}</StatusMark>
                      </div>
                    ))}
                  </>
                ),
              },
            ]
          : [
              {
                label: translate('indicators.status'),
                figure: <StatusMark kind="unknown">{text(value.statusText)}</StatusMark>,
              },
            ]),
      ]}
    />
  );
}

function Values({ value }: { readonly value: IndicatorValue | null | undefined }) {
  const translate = useTranslate();
  const text = useText();
  const { years } = useTrendChoice();
  if (!value) return null;
  if (!value.definition.live)
    return (
      <Section title={translate('indicators.by_region')}>
        <EmptyState title={translate('indicators.by_region_none')} text={text(value.statusText)} />
      </Section>
    );
  return (
    <>
      <TrendSection of={value} />
      <StreetTrends of={value} years={years} />
      <Ranking of={value} indicators={[]} />
    </>
  );
}

function Facts({ definition }: { readonly definition: Definition }) {
  const translate = useTranslate();
  const text = useText();
  const { valid } = definition;
  return (
    <Section title={translate('indicators.definition')}>
      <FieldList
        fields={[
          { label: translate('indicators.formula'), value: text(definition.formula), wide: true },
          {
            label: translate('indicators.document'),
            value: <DocumentCite document={definition.document} />,
            wide: true,
          },
          restsOnField(definition.governingDocument, translate),
          { label: translate('indicators.unit'), value: translate(`enum.IndicatorUnit.${definition.unit}`) },
          { label: translate('indicators.per'), value: formatDecimal(definition.per) },
          {
            label: translate('indicators.direction'),
            value: translate(`enum.TargetDirection.${definition.direction}`),
          },
          { label: translate('indicators.decimals'), value: definition.decimals },
          { label: translate('indicators.level'), value: translate(`enum.RegionLevel.${definition.lowestLevel}`) },
          {
            label: translate('indicators.facility_class'),
            value: definition.facilityClass ? translate(`enum.FacilityClass.${definition.facilityClass}`) : null,
          },
          { label: translate('indicators.department'), value: definition.ownerDepartment },
          { label: translate('indicators.rule'), value: <code>{definition.ruleVersion}</code> },
          {
            label: translate('record.valid'),
            value: periodSaid(valid, translate),
          },
          { label: translate('indicators.review'), value: <ReviewMark review={definition.review} /> },
        ]}
      />
    </Section>
  );
}
