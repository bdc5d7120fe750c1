import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { type ReactNode, useState } from 'react';
import { IfPermitted, usePermitted } from '../../../shared/IfPermitted.tsx';
import { FieldList, type RecordField } from '../../../shared/pages/FieldList.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import type { Career } from '../facts/kit/fact-kind.ts';
import { useWords } from '../facts/kit/words.ts';
import { IdentityForm } from './IdentityForm.tsx';
import { UnmaskButton } from './UnmaskButton.tsx';

/** 身份信息: masked where it could be misused, with what the number says otherwise. */
export function IdentityCard({ career }: { readonly career: Career }) {
  const translate = useTranslate();
  const [editing, setEditing] = useState(false);
  const { identity } = career;
  const does = translate(identity ? 'careers.identity_correct' : 'careers.identity_record');
  return (
    <Section
      title={translate('careers.identity')}
      note={identity ? translate('careers.identity_every_day') : translate('careers.identity_none')}
      actions={
        <IfPermitted place="workers" action="edit">
          <IfToday>
            <Button variant="text" onClick={() => setEditing(true)}>
              {does}
            </Button>
          </IfToday>
        </IfPermitted>
      }
    >
      {identity && identity.conflicts.length > 0 ? (
        <Alert severity="warning" variant="outlined" sx={{ m: '12px 16px 0' }}>
          {translate('careers.conflicts', {
            fields: identity.conflicts
              .map((field) => translate(`enum.IdentityConflict.${field}`))
              .join(translate('careers.and')),
          })}
        </Alert>
      ) : null}
      {identity ? <Fields workerId={career.id} identity={identity} /> : null}
      {editing ? <IdentityForm career={career} onClose={() => setEditing(false)} /> : null}
    </Section>
  );
}

function Fields({
  workerId,
  identity,
}: {
  readonly workerId: string;
  readonly identity: NonNullable<Career['identity']>;
}) {
  const translate = useTranslate();
  const { code } = useWords();
  const sensitive = usePermitted('worker-sensitive', 'show');
  const field = (name: string, value: ReactNode): RecordField => ({
    label: translate(`enum.IdentityField.${name}`),
    value,
  });
  const { idNumberMask, phoneMask, sex, birthDate, retirementClass, retirement } = identity;
  const masked = (mask: string | null, what: 'ID_NUMBER' | 'PHONE') =>
    mask === null ? null : (
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: '4px' }}>
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {mask}
        </Box>
        <UnmaskButton workerId={workerId} field={what} />
      </Box>
    );
  return (
    <FieldList
      fields={[
        field('ID_NUMBER', masked(idNumberMask, 'ID_NUMBER')),
        field('PHONE', masked(phoneMask, 'PHONE')),
        field('SEX', sex && translate(`enum.Sex.${sex}`)),
        field('BIRTH_DATE', birthDate),
        field('RETIREMENT_CLASS', retirementClass && translate(`enum.RetirementClass.${retirementClass}`)),
        {
          label: translate('careers.retirement'),
          value:
            retirement &&
            translate(retirement.ageMonths > 0 ? 'careers.retires_months' : 'careers.retires', {
              month: retirement.month,
              years: retirement.ageYears,
              months: retirement.ageMonths,
            }),
        },
        ...(sensitive
          ? [
              field('ETHNIC_GROUP', code(identity.ethnicGroup)),
              field('POLITICAL_STATUS', code(identity.politicalStatus)),
              field('PARTY_JOINED_ON', identity.partyJoinedOn),
            ]
          : []),
      ]}
    />
  );
}
