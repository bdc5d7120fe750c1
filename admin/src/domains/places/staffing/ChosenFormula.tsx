import { StaffingChoicesDocument } from '@jiceng/schema/headcounts.ts';
import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { request } from '../../../providers/gql.ts';
import { DocumentCite } from '../../../shared/DocumentCite.tsx';
import { FactHistory } from '../../../shared/FactHistory.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { FieldList } from '../../../shared/pages/FieldList.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useMe } from '../../../shared/use-me.ts';
import { useText } from '../../../shared/use-text.ts';
import { ChooseStaffing } from './ChooseStaffing.tsx';

/** Which formula holds on the day looked at, with its source and the paper it was chosen by (采用的配备标准). */
export function ChosenFormula() {
  const translate = useTranslate();
  const text = useText();
  const { day } = useAsOf();
  const [open, setOpen] = useState<'choose' | 'history' | null>(null);
  const scope = useMe()?.scope;
  const ofDistrict = scope?.kind === 'ALL' || scope?.regions.some(({ level }) => level === 'DISTRICT');
  const { data } = useQuery({
    queryKey: ['staffing', 'choices'],
    queryFn: ({ signal }) => request(StaffingChoicesDocument, { persons: true }, signal),
  });
  if (!data) return null;
  const choices = data.staffingChoices.items;
  const inForce = choices.find(({ valid: { from, to } }) => from <= day && (to === null || to > day));
  return (
    <Section
      title={translate('staffing.chosen')}
      actions={
        <>
          {choices.length > 0 ? (
            <Button onClick={() => setOpen(open === 'history' ? null : 'history')} aria-expanded={open === 'history'}>
              {translate('staffing.history')}
            </Button>
          ) : null}
          {ofDistrict ? (
            <IfPermitted place="staffing" action="edit">
              <IfToday>
                <Button onClick={() => setOpen('choose')}>{translate('staffing.choose')}</Button>
              </IfToday>
            </IfPermitted>
          ) : null}
        </>
      }
    >
      {inForce ? (
        <FieldList
          fields={[
            { label: translate('staffing.formula'), value: text(inForce.title) },
            { label: translate('staffing.source'), value: <DocumentCite document={inForce.source} /> },
            {
              label: translate('headcounts.document'),
              value: inForce.document ? <DocumentCite document={inForce.document} /> : null,
            },
          ]}
        />
      ) : (
        <Box sx={{ p: '8px 16px', fontSize: 13, color: 'text.secondary' }}>{translate('staffing.none')}</Box>
      )}
      {open === 'history' ? (
        <FactHistory
          label={translate('staffing.history')}
          facts={choices.map(({ source: _source, ...choice }) => choice)}
          say={({ title }) => [{ label: translate('staffing.formula'), text: text(title) }]}
        />
      ) : null}
      {open === 'choose' ? (
        <ChooseStaffing choices={choices} formulas={data.staffingFormulas} onClose={() => setOpen(null)} />
      ) : null}
    </Section>
  );
}
