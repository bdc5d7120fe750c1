import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { SelectInput, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { CodeInput } from '../facts/kit/FieldInput.tsx';
import { readIdNumber } from './resident-id.ts';

const WIDE = { gridColumn: '1 / -1' } as const;

/** Fields of who a worker is, named as the contract names them; ethnic group and political status only for those who may read them. */
export function IdentityInputs() {
  const translate = useTranslate();
  const sensitive = usePermitted('worker-sensitive', 'show');
  const choices = (type: string, values: readonly string[]) =>
    values.map((id) => ({ id, name: translate(`enum.${type}.${id}`) }));
  return (
    <>
      <IdNumberInput />
      <SelectInput source="identity.sex" label="enum.IdentityField.SEX" choices={choices('Sex', ['MALE', 'FEMALE'])} />
      <DayInput source="identity.birthDate" label="enum.IdentityField.BIRTH_DATE" />
      <SelectInput
        source="identity.retirementClass"
        label="enum.IdentityField.RETIREMENT_CLASS"
        choices={choices('RetirementClass', ['MALE_60', 'FEMALE_55', 'FEMALE_50'])}
      />
      <TextInput source="identity.phone" label="enum.IdentityField.PHONE" />
      {sensitive ? (
        <>
          <CodeInput source="identity.ethnicGroup" label="enum.IdentityField.ETHNIC_GROUP" table="ETHNIC_GROUP" />
          <CodeInput
            source="identity.politicalStatus"
            label="enum.IdentityField.POLITICAL_STATUS"
            table="POLITICAL_STATUS"
          />
          <DayInput source="identity.partyJoinedOn" label="enum.IdentityField.PARTY_JOINED_ON" />
        </>
      ) : null}
    </>
  );
}

/** The number, checked while it is typed; sex and birth date that are still empty are filled in from it. */
function IdNumberInput() {
  const translate = useTranslate();
  const { today } = useAsOf();
  const { getValues, setValue } = useFormContext();
  const typed = String(useWatch({ name: 'identity.idNumber' }) ?? '');
  const read = readIdNumber(typed, today);
  const digits = typed.normalize('NFKC').replace(/\s/g, '').length;
  const fill = (text: string) => {
    const said = readIdNumber(text, today);
    if (typeof said === 'string') return;
    for (const [name, value] of [
      ['identity.sex', said.sex],
      ['identity.birthDate', said.birthDate],
    ] as const)
      if (!getValues(name)) setValue(name, value, { shouldDirty: true });
  };
  return (
    <Box sx={WIDE}>
      <TextInput
        source="identity.idNumber"
        label="enum.IdentityField.ID_NUMBER"
        autoComplete="off"
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => fill(event.target.value)}
      />
      <Box role="status" sx={{ minHeight: 20 }}>
        {digits === 0 ? null : typeof read === 'string' ? (
          <StatusMark kind={read === 'LENGTH' && digits < 18 ? 'wait' : 'no'}>
            {translate(`careers.id_problem.${read}`, { count: digits })}
          </StatusMark>
        ) : (
          <StatusMark kind="ok">
            {translate('careers.id_says', { day: read.birthDate, sex: translate(`enum.Sex.${read.sex}`) })}
          </StatusMark>
        )}
      </Box>
    </Box>
  );
}
