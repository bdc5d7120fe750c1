import {
  type ChangeMode,
  type IndicatorDefinitionFactPartsFragment,
  SaveIndicatorDefinitionDocument,
} from '@jiceng/schema/indicators.ts';
import { required } from 'ra-core';
import { NumberInput, TextInput } from 'react-admin';
import { storedPeriods } from '../../../shared/editing/touched.ts';
import { VersionedForm, type VersionedInput } from '../../../shared/editing/VersionedForm.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useText } from '../../../shared/use-text.ts';
import { GoverningDocumentInput } from '../../documents/door.ts';
import type { Definition } from './definition.ts';

type Entry = IndicatorDefinitionFactPartsFragment;

interface Values {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly decimals: number;
  readonly ownerDepartment: string;
  readonly governingDocumentId?: string | null;
}

export const valuesOf = ({ name, decimals, ownerDepartment, governingDocument }: Definition | Entry): Values => ({
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

/** 变更 and 更正 of what is set by hand in a definition: names, decimals, department; or an entry about it mended. */
export function DefinitionForm({ definition, mode, values, onClose }: DefinitionFormProps) {
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
