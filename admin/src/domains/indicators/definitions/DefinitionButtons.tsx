import {
  type ChangeMode,
  type IndicatorDefinitionFactPartsFragment,
  SaveIndicatorDefinitionDocument,
} from '@jiceng/schema/indicators.ts';
import { Button } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { useState } from 'react';
import { NumberInput, TextInput } from 'react-admin';
import { givenReason } from '../../../shared/audit/reason.ts';
import { storedPeriods } from '../../../shared/editing/touched.ts';
import { VersionedForm, type VersionedInput } from '../../../shared/editing/VersionedForm.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useText } from '../../../shared/use-text.ts';
import { GoverningDocumentInput } from '../../documents/door.ts';
import type { Definition } from './definition.ts';

type Entry = IndicatorDefinitionFactPartsFragment;

/** 变更 and 更正 of what is set by hand in a definition: names, decimals, department. */
export function DefinitionButtons({ definition }: { readonly definition: Definition }) {
  const translate = useTranslate();
  const [mode, setMode] = useState<ChangeMode | null>(null);
  return (
    <IfPermitted place="indicators" action="edit">
      <IfToday>
        <Button onClick={() => setMode('CHANGE')}>{translate('versioned.change')}</Button>
      </IfToday>
      <IfToday>
        <Button onClick={() => setMode('CORRECTION')}>{translate('versioned.correction')}</Button>
      </IfToday>
      {mode ? (
        <DefinitionForm
          definition={definition}
          mode={mode}
          values={valuesOf(definition)}
          onClose={() => setMode(null)}
        />
      ) : null}
    </IfPermitted>
  );
}

/** Its preparer mends an entry that waits or came back: the form as it was filled in. */
export function MendDefinitionButton({
  definition,
  entry,
}: {
  readonly definition: Definition;
  readonly entry: Entry;
}) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!entry.preparedByMe) return null;
  const { valid, mode, reason } = entry;
  return (
    <IfPermitted place="indicators" action="edit">
      <IfToday>
        <Button onClick={() => setOpen(true)}>{translate('review.mend')}</Button>
      </IfToday>
      {open ? (
        <DefinitionForm
          definition={definition}
          mode={mode}
          values={{
            ...valuesOf(entry),
            validFrom: valid.from,
            ...(mode === 'CORRECTION' ? { validTo: valid.to } : {}),
            ...(givenReason(reason) ? { reason } : {}),
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </IfPermitted>
  );
}

interface Values {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly decimals: number;
  readonly ownerDepartment: string;
  readonly governingDocumentId?: string | null;
}

const valuesOf = ({ name, decimals, ownerDepartment, governingDocument }: Definition | Entry): Values => ({
  nameZh: name.zh,
  nameEn: name.en,
  decimals,
  ownerDepartment,
  governingDocumentId: governingDocument?.id ?? null,
});

interface DefinitionFormProps {
  readonly definition: Definition;
  readonly mode: ChangeMode;
  readonly values: Values & Partial<VersionedInput>;
  readonly onClose: () => void;
}

function DefinitionForm({ definition, mode, values, onClose }: DefinitionFormProps) {
  const text = useText();
  const { run } = useCommand(SaveIndicatorDefinitionDocument, {
    keyed: 'saveIndicatorDefinition',
    done: 'review.saved',
    onDone: onClose,
  });
  const { id, version, name, history } = definition;
  return (
    <VersionedForm<Values>
      title={text(name)}
      mode={mode}
      stored={storedPeriods(history)}
      defaultValues={values}
      onClose={onClose}
      onSubmit={({
        nameZh,
        nameEn,
        decimals,
        ownerDepartment,
        governingDocumentId,
        validFrom,
        validTo,
        reason,
        document,
      }) =>
        run({
          id,
          version,
          mode,
          nameZh,
          nameEn,
          decimals,
          ownerDepartment,
          governingDocumentId: governingDocumentId || null,
          validFrom,
          validTo: mode === 'CORRECTION' ? (validTo ?? null) : null,
          reason: reason ?? null,
          document: document ?? null,
        })
      }
    >
      <TextInput source="nameZh" label="indicators.name_zh" validate={required()} sx={{ gridColumn: '1 / -1' }} />
      <TextInput source="nameEn" label="indicators.name_en" validate={required()} sx={{ gridColumn: '1 / -1' }} />
      <NumberInput
        source="decimals"
        label="indicators.decimals"
        helperText="indicators.decimals_help"
        validate={required()}
        min={0}
        max={6}
      />
      <TextInput source="ownerDepartment" label="indicators.department" validate={required()} />
      <GoverningDocumentInput />
    </VersionedForm>
  );
}
