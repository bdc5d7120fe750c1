import {
  type ChangeMode,
  IndicatorDefinitionsDocument,
  type IndicatorTargetPartsFragment,
  type IndicatorTargetQuery,
  SaveIndicatorTargetDocument,
  type TargetNature,
  type TargetRole,
} from '@jiceng/schema/indicators.ts';
import { useQuery } from '@tanstack/react-query';
import { required, useTranslate } from 'ra-core';
import { DateInput, SelectInput, TextInput } from 'react-admin';
import { request } from '../../providers/gql.ts';
import { storedPeriods } from '../../shared/editing/touched.ts';
import { VersionedForm } from '../../shared/editing/VersionedForm.tsx';
import { trimmed } from '../../shared/figures/format.ts';
import { useCommand } from '../../shared/use-command.ts';
import { useText } from '../../shared/use-text.ts';
import { useRegions } from '../regions/use-regions.ts';

export type Target = IndicatorTargetPartsFragment;
/** With what it was and will be, so that a form can say what it touches. */
export type TargetWithHistory = NonNullable<IndicatorTargetQuery['indicatorTarget']>;

const ROLES = ['TARGET', 'STAFFING_STANDARD', 'FLOOR'] as const satisfies readonly TargetRole[];
const NATURES = ['BINDING', 'EXPECTED'] as const satisfies readonly TargetNature[];

interface Values {
  readonly definitionId: string;
  readonly regionId?: string | null;
  readonly role: TargetRole;
  readonly value: string;
  readonly nature?: TargetNature | null;
  readonly deadline?: string | null;
  readonly ownerDepartment: string;
}

interface TargetFormProps {
  /** The target to change or correct; null: a new one. */
  readonly target: TargetWithHistory | null;
  readonly mode: ChangeMode;
  /** Of a new one: the indicator it is for, where that is known. */
  readonly definitionId?: string;
  readonly onClose: () => void;
}

/** A new target, or 变更 / 更正 of one. Indicator and region of a stored one stay as they are. */
export function TargetForm({ target, mode, definitionId, onClose }: TargetFormProps) {
  const translate = useTranslate();
  const text = useText();
  const { run } = useCommand(SaveIndicatorTargetDocument, {
    keyed: 'saveIndicatorTarget',
    done: 'indicators.saved_review',
    onDone: onClose,
  });
  const choices = (type: string, values: readonly string[]) =>
    values.map((id) => ({ id, name: translate(`enum.${type}.${id}`) }));
  const unit = target ? translate(`enum.IndicatorUnit.${target.definition.unit}`) : '';
  return (
    <VersionedForm<Values>
      title={
        target
          ? translate('indicators.target_title', {
              name: text(target.definition.name),
              role: translate(`enum.TargetRole.${target.role}`),
              value: trimmed(target.value),
              unit,
            })
          : translate('indicators.create_title')
      }
      mode={mode}
      documentRequired
      stored={target ? storedPeriods(target.history) : []}
      defaultValues={
        target
          ? {
              definitionId: target.definition.id,
              regionId: target.region?.id ?? null,
              role: target.role,
              value: trimmed(target.value),
              nature: target.nature,
              deadline: target.deadline,
              ownerDepartment: target.ownerDepartment,
              document: {
                title: target.document.title,
                number: target.document.number,
                date: target.document.date,
              },
            }
          : { definitionId: definitionId ?? '', role: 'TARGET', value: '', ownerDepartment: '' }
      }
      onClose={onClose}
      onSubmit={({ validFrom, validTo, reason, document, ...values }) =>
        run({
          ...(target ? { id: target.id, version: target.version } : {}),
          definitionId: values.definitionId,
          regionId: values.regionId || null,
          role: values.role,
          value: values.value,
          nature: values.nature || null,
          deadline: values.deadline || null,
          ownerDepartment: values.ownerDepartment,
          mode,
          validFrom,
          validTo: mode === 'CORRECTION' ? (validTo ?? null) : null,
          reason: reason ?? null,
          document: { title: document?.title ?? '', number: document?.number ?? null, date: document?.date ?? null },
        })
      }
    >
      {target ? null : <Subject />}
      <SelectInput
        source="role"
        label="indicators.role"
        choices={choices('TargetRole', ROLES)}
        validate={required()}
        translateChoice={false}
      />
      <TextInput source="value" label="indicators.target_value" validate={required()} inputMode="decimal" />
      <DateInput source="deadline" label="indicators.deadline" helperText="indicators.deadline_help" />
      <SelectInput
        source="nature"
        label="indicators.nature"
        emptyText="indicators.nature_none"
        choices={choices('TargetNature', NATURES)}
        translateChoice={false}
      />
      <TextInput
        source="ownerDepartment"
        label="indicators.department"
        validate={required()}
        sx={{ gridColumn: '1 / -1' }}
      />
    </VersionedForm>
  );
}

/** For which indicator and which region: set once, when the target is entered. */
function Subject() {
  const text = useText();
  const regions = useRegions().filter(({ level }) => level !== 'COMMUNITY');
  const { data } = useQuery({
    queryKey: ['definition-choices'],
    queryFn: ({ signal }) => request(IndicatorDefinitionsDocument, { page: { limit: 200, offset: 0 } }, signal),
  });
  return (
    <>
      <SelectInput
        source="definitionId"
        label="indicators.name"
        choices={data?.indicatorDefinitions.items.map(({ id, name }) => ({ id, name: text(name) })) ?? []}
        validate={required()}
        translateChoice={false}
        sx={{ gridColumn: '1 / -1' }}
      />
      <SelectInput
        source="regionId"
        label="indicators.for_region"
        emptyText="indicators.every_region"
        choices={regions.map(({ id, name }) => ({ id, name }))}
        translateChoice={false}
        sx={{ gridColumn: '1 / -1' }}
      />
    </>
  );
}
