import { BaseFigureDocument, type BaseFigureQuery, BaseFiguresDocument } from '@jiceng/schema/communities.ts';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { givenReason } from '../../../shared/audit/reason.ts';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { everyItem } from '../../../shared/lists/every-item.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { ErrorState } from '../../../shared/pages/ErrorState.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { TableSkeleton } from '../../../shared/pages/Skeletons.tsx';
import { ReviewTrail } from '../../../shared/review/entry/ReviewTrail.tsx';
import { isPending } from '../../../shared/review/review.ts';
import { SourceText } from '../../../shared/SourceText.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { officeTime } from '../../../shared/time/office.ts';
import { useText } from '../../../shared/use-text.ts';
import { EventLink, HandedOn } from './Carried.tsx';
import { FigurePending } from './FigurePending.tsx';
import { Rows } from './FigureSeries.tsx';
import { FigureStatus } from './FigureStatus.tsx';
import { RecordButton } from './record/RecordButton.tsx';

type BaseFigure = NonNullable<BaseFigureQuery['baseFigure']>;

/** Page of a base figure: what it is, where it comes from, who entered it, and the other values of its series. */
export default function BaseFigureShow() {
  // The page of one entry is the same on every day: it says itself when it was entered and decided.
  return (
    <RecordPage place="base-figures" document={BaseFigureDocument} pick={({ baseFigure }) => baseFigure} undated>
      {(figure) => <Page figure={figure} />}
    </RecordPage>
  );
}

function Page({ figure }: { readonly figure: BaseFigure }) {
  const translate = useTranslate();
  const { region, metric, onDate, value, sourceKind, event } = figure;
  const name = translate(`enum.BaseMetric.${metric}`);
  const place = region.level === 'COMMUNITY' ? `/communities/${region.id}/show` : `/regions/${region.id}/show`;
  return (
    <RecordFrame
      title={translate('base_figures.title', { region: region.name, metric: name })}
      crumbs={[
        { label: translate('menu.base-figures'), to: '/base-figures' },
        { label: region.name, to: place },
        { label: `${name} ${onDate}` },
      ]}
      facts={<FigureStatus figure={figure} />}
      actions={<RecordButton regionId={region.id} />}
      above={isPending(figure) && !figure.supersededAt ? <FigurePending figure={figure} /> : null}
      figures={[
        { label: name, figure: <Figure value={value} unit={translate(`base_figures.unit_${metric}`)} /> },
        { label: translate('base_figures.on_date'), figure: onDate },
        {
          label: translate('base_figures.source_kind'),
          figure: event ? <EventLink event={event} /> : translate(`enum.BaseFigureSource.${sourceKind}`),
        },
      ]}
      tabs={[
        {
          name: 'overview',
          label: translate('record.overview'),
          content: () => (
            <>
              <HandedOn figure={figure} />
              <Details figure={figure} place={place} />
              <Series figure={figure} />
            </>
          ),
        },
      ]}
      audit={['REGION', region.id]}
    />
  );
}

function Details({ figure, place }: { readonly figure: BaseFigure; readonly place: string }) {
  const translate = useTranslate();
  const { region, source, document, reason, remark, plausibility, collectionPeriod, supersededAt } = figure;
  const text = useText();
  return (
    <Section title={translate('base_figures.details')}>
      <FieldList
        fields={[
          { label: translate('base_figures.region'), value: <PlaceLink to={place}>{region.name}</PlaceLink> },
          { label: translate('communities.code'), value: region.code },
          { label: translate('base_figures.source'), value: <SourceText source={source} /> },
          { label: translate('record.document'), value: document ? <DocumentCite document={document} /> : null },
          { label: translate('record.reason'), value: givenReason(reason) },
          { label: translate('base_figures.remark'), value: remark },
          {
            label: translate('base_figures.doubts'),
            value:
              plausibility.length > 0
                ? plausibility.map((note) => (
                    <Box key={note.text.zh}>
                      <StatusMark kind="no">{text(note.text)}</StatusMark>
                    </Box>
                  ))
                : translate('base_figures.no_doubts'),
          },
          {
            label: translate('base_figures.period'),
            value: collectionPeriod ? (
              <PlaceLink to={`/collection-periods/${collectionPeriod.id}/show`}>{collectionPeriod.name}</PlaceLink>
            ) : null,
          },
          { label: translate('base_figures.review'), value: <FigureStatus figure={figure} /> },
          { label: translate('review.trail'), value: <ReviewTrail entry={figure} />, wide: true },
          ...(supersededAt
            ? [{ label: translate('base_figures.superseded_at'), value: officeTime(supersededAt) }]
            : []),
        ]}
      />
    </Section>
  );
}

/** What was recorded for the same region and metric, superseded values among them. */
function Series({ figure }: { readonly figure: BaseFigure }) {
  const translate = useTranslate();
  const { region, metric } = figure;
  const { data, error, refetch } = useQuery({
    queryKey: ['base-figures', 'series', region.id, metric],
    queryFn: ({ signal }) =>
      everyItem(
        BaseFiguresDocument,
        {
          filter: { region: { eq: region.id }, metric: { eq: metric } },
          sort: [{ field: 'ON_DATE', direction: 'DESC' }],
        },
        ({ baseFigures }) => baseFigures,
        signal,
      ),
  });
  return (
    <Section title={translate('base_figures.same_series')}>
      {error ? (
        <ErrorState error={error} onRetry={() => refetch()} />
      ) : data ? (
        <Rows figures={data} label={translate('base_figures.same_series')} />
      ) : (
        <TableSkeleton rows={4} />
      )}
    </Section>
  );
}
