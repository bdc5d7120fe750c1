import { HeadcountDocument } from '@jiceng/schema/headcounts.ts';
import { Chip, Paper } from '@mui/material';
import { useTranslate } from 'ra-core';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { FactHistory } from '../../../shared/FactHistory.tsx';
import { Calc } from '../../../shared/figures/Calc.tsx';
import { Figure } from '../../../shared/figures/Figure.tsx';
import { HeaderFigures } from '../../../shared/figures/HeaderFigures.tsx';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { RecordFrame, RecordPage } from '../../../shared/pages/RecordPage.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { EndedMark, restsOnField } from '../../documents/door.ts';
import { whyHeadcount } from '../explain-places.ts';
import { HeadcountButtons, type HeadcountRecord } from './HeadcountForm.tsx';
import { HeadcountMark, UseBar } from './marks.tsx';
import { OverrideTable } from './OverrideTable.tsx';

/** One quota: how many places, who set them, how many are used, who was taken on beyond them (员额页). */
export default function HeadcountShow() {
  return (
    <RecordPage
      place="headcounts"
      document={HeadcountDocument}
      pick={({ headcount }) => headcount}
      beside={{ persons: true }}
    >
      {(headcount) => <Page headcount={headcount} />}
    </RecordPage>
  );
}

interface PageProps {
  readonly headcount: HeadcountRecord;
}

function Page({ headcount }: PageProps) {
  const translate = useTranslate();
  const { id, region, category, history, overrides } = headcount;
  const categoryName = translate(`enum.HeadcountCategory.${category}`);
  return (
    <RecordFrame
      title={translate('headcounts.edit_title', { region: region.name, category: categoryName })}
      crumbs={[
        { label: translate('menu.headcounts'), to: '/headcounts' },
        { label: region.name, to: `/${region.level === 'COMMUNITY' ? 'communities' : 'regions'}/${region.id}/show` },
        { label: categoryName },
      ]}
      facts={
        <>
          <span>{region.code}</span>
          <Chip label={categoryName} />
          <HeadcountMark headcount={headcount} />
          <EndedMark document={headcount.governingDocument} />
        </>
      }
      actions={<HeadcountButtons headcount={headcount} />}
      above={<Figures headcount={headcount} />}
      audit={['HEADCOUNT', id]}
      tabs={[
        { name: 'overview', label: translate('record.overview'), content: () => <Details headcount={headcount} /> },
        {
          name: 'history',
          label: translate('record.history'),
          count: history.length,
          content: () => (
            <Paper>
              <FactHistory
                label={translate('record.history')}
                facts={history}
                say={({ places }) => [
                  {
                    label: translate('headcounts.places'),
                    text: places === null ? translate('headcounts.lifted') : String(places),
                  },
                ]}
              />
            </Paper>
          ),
        },
        {
          name: 'overrides',
          label: translate('headcounts.overrides'),
          count: overrides.length,
          content: () => <OverrideTable overrides={overrides} />,
        },
      ]}
    />
  );
}

function Figures({ headcount }: PageProps) {
  const translate = useTranslate();
  const unit = translate('unit.PEOPLE');
  const reason = translate('enum.HeadcountStatus.NOT_SET');
  const figure = (label: string, value: number | null) => ({
    label: translate(label),
    figure: <Figure value={value} unit={unit} reason={reason} />,
  });
  return (
    <HeaderFigures
      figures={[
        figure('headcounts.places', headcount.places),
        {
          label: translate('headcounts.used'),
          figure: (
            <Calc
              why={whyHeadcount(headcount.id)}
              label={translate('headcounts.used')}
              value={headcount.used}
              unit={unit}
            />
          ),
        },
        headcount.status === 'OVER'
          ? figure('enum.HeadcountStatus.OVER', headcount.over)
          : figure('headcounts.free', headcount.free),
      ]}
    />
  );
}

function Details({ headcount }: PageProps) {
  const translate = useTranslate();
  const { region, category, valid, document, governingDocument } = headcount;
  return (
    <Section title={translate('headcounts.use')} note={translate('headcounts.use_note')}>
      <FieldList
        fields={[
          {
            label: translate('headcounts.region'),
            value: (
              <PlaceLink to={`/${region.level === 'COMMUNITY' ? 'communities' : 'regions'}/${region.id}/show`}>
                {region.name}
              </PlaceLink>
            ),
          },
          { label: translate('headcounts.category'), value: translate(`enum.HeadcountCategory.${category}`) },
          {
            label: translate('headcounts.since'),
            value: valid
              ? translate(valid.to ? 'record.valid_until' : 'record.valid_from', { from: valid.from, to: valid.to })
              : null,
          },
          { label: translate('headcounts.use'), value: <UseBar headcount={headcount} /> },
          {
            label: translate('headcounts.document'),
            value: document ? <DocumentCite document={document} /> : null,
            wide: true,
          },
          restsOnField(governingDocument, translate),
        ]}
      />
    </Section>
  );
}
