import { ChooseStaffingDocument, type StaffingChoicesQuery } from '@jiceng/schema/headcounts.ts';
import { Box, Button } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { SelectInput, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { storedPeriods } from '../../../shared/editing/touched.ts';
import { VersionedForm } from '../../../shared/editing/VersionedForm.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useText } from '../../../shared/use-text.ts';

type Formulas = StaffingChoicesQuery['staffingFormulas'];

interface ChooseStaffingProps {
  readonly choices: StaffingChoicesQuery['staffingChoices']['items'];
  readonly formulas: Formulas;
  readonly onClose: () => void;
}

interface Values {
  readonly code?: string;
  readonly formula?: string;
}

/** Choice that stands for one's own formula. */
const OWN = 'OWN';

/** 选定标准: one that comes with the product, or one's own, from a day on. */
export function ChooseStaffing({ choices, formulas, onClose }: ChooseStaffingProps) {
  const translate = useTranslate();
  const { run } = useCommand(ChooseStaffingDocument, {
    keyed: 'chooseStaffing',
    done: 'staffing.saved',
    onDone: onClose,
  });
  return (
    <VersionedForm<Values>
      title={translate('staffing.choose_title')}
      mode="CHANGE"
      documentRequired
      stored={storedPeriods(choices)}
      defaultValues={{}}
      onClose={onClose}
      onSubmit={({ code, formula, validFrom, reason, document }) =>
        run({
          mode: 'CHANGE',
          validFrom,
          validTo: null,
          code: code === OWN ? null : (code ?? null),
          formula: code === OWN ? (formula ?? '') : null,
          reason: reason ?? null,
          document: { title: document?.title ?? '', number: document?.number ?? null, date: document?.date ?? null },
        })
      }
    >
      <Formula formulas={formulas} />
    </VersionedForm>
  );
}

function Formula({ formulas }: { readonly formulas: Formulas }) {
  const translate = useTranslate();
  const text = useText();
  const { setValue } = useFormContext();
  const code = useWatch({ name: 'code' }) as string | undefined;
  const chosen = formulas.find((each) => each.code === code);
  const copy = () => {
    setValue('formula', chosen?.formula ?? '');
    setValue('code', OWN, { shouldDirty: true });
  };
  return (
    <>
      <SelectInput
        source="code"
        label="staffing.formula"
        choices={[
          ...formulas.map(({ code: id, title }) => ({ id, name: text(title) })),
          { id: OWN, name: translate('staffing.own') },
        ]}
        validate={required()}
        sx={{ gridColumn: '1 / -1' }}
      />
      {chosen ? (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <Button onClick={copy}>{translate('staffing.copy')}</Button>
        </Box>
      ) : null}
      {code === OWN ? (
        <TextInput
          source="formula"
          label="staffing.own"
          helperText="staffing.own_help"
          multiline
          minRows={6}
          maxRows={16}
          validate={required()}
          sx={{ gridColumn: '1 / -1', '& textarea': { fontFamily: 'monospace', fontSize: 12 } }}
        />
      ) : null}
    </>
  );
}
