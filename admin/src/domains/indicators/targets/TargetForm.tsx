import {
  type ChangeMode,
  type IndicatorTargetFactPartsFragment,
  type IndicatorTargetPartsFragment,
  type IndicatorTargetQuery,
  SaveIndicatorTargetDocument,
  type TargetNature,
  type TargetRole,
} from '@jiceng/schema/indicators.ts';
import { required, useTranslate } from 'ra-core';
import { SelectInput, TextInput } from 'react-admin';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { storedPeriods } from '../../../shared/editing/touched.ts';
import { VersionedForm } from '../../../shared/editing/VersionedForm.tsx';
import { trimmed } from '../../../shared/figures/format.ts';
import { asFilledIn } from '../../../shared/review/entry/as-filled-in.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { useText } from '../../../shared/use-text.ts';
import { GoverningDocumentInput } from '../../documents/door.ts';
import { useRegions } from '../../regions/choice/door.ts';
import { useDefinitions } from '../definitions/use-definitions.ts';

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
  readonly governingDocumentId?: string | null;
}

/** A new target (of an indicator, where that is known), one in force, or an entry of one's own that waits or came back. */
export type TargetSubject =
  | { readonly kind: 'new'; readonly definitionId: string | undefined }
  | { readonly kind: 'target'; readonly target: TargetWithHistory }
  | {
      readonly kind: 'entry';
      readonly entry: IndicatorTargetFactPartsFragment;
      readonly history: readonly IndicatorTargetFactPartsFragment[];
    };

interface TargetFormProps {
  readonly subject: TargetSubject;
  readonly mode: ChangeMode;
  readonly onClose: () => void;
  readonly onSaved?: ((entryId: string) => void) | undefined;
}

/** A new target, 变更 / 更正 of one, or an entry mended. Indicator and region of a stored one stay as they are. */
export function TargetForm({ subject, mode, onClose, onSaved }: TargetFormProps) {
  const translate = useTranslate();
  const text = useText();
  const { run } = useCommand(SaveIndicatorTargetDocument, {
    keyed: 'saveIndicatorTarget',
    done: 'review.saved',
    onDone: ({ saved: { id } }) => {
      onClose();
      onSaved?.(id);
    },
  });
  const choices = (type: string, values: readonly string[]) =>
    values.map((id) => ({ id, name: translate(`enum.${type}.${id}`) }));
  const { saved, stored, values } = startOf(subject);
  const of = saved?.definition;
  return (
    <VersionedForm<Values>
      title={
        saved && of
          ? translate('indicators.target_title', {
              name: text(of.name),
              role: translate(`enum.TargetRole.${saved.role}`),
              value: trimmed(saved.value),
              unit: translate(`enum.IndicatorUnit.${of.unit}`),
            })
          : translate('indicators.create_title')
      }
      mode={mode}
      documentRequired
      stored={stored}
      defaultValues={values}
      onClose={onClose}
      onSubmit={({ validFrom, validTo, reason, document, ...values }) =>
        run({
          ...(idOf(subject) ?? {}),
          definitionId: values.definitionId,
          regionId: values.regionId || null,
          role: values.role,
          value: values.value,
          nature: values.nature || null,
          deadline: values.deadline || null,
          ownerDepartment: values.ownerDepartment,
          governingDocumentId: values.governingDocumentId || null,
          mode,
          validFrom,
          validTo: mode === 'CORRECTION' ? (validTo ?? null) : null,
          reason: reason ?? null,
          document: { title: document?.title ?? '', number: document?.number ?? null, date: document?.date ?? null },
        })
      }
    >
      {saved ? null : <Subject />}
      <SelectInput
        source="role"
        label="indicators.role"
        choices={choices('TargetRole', ROLES)}
        validate={required()}
        translateChoice={false}
      />
      <TextInput source="value" label="indicators.target_value" validate={required()} inputMode="decimal" />
      <DayInput source="deadline" label="indicators.deadline" helperText="indicators.deadline_help" />
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
      <GoverningDocumentInput />
    </VersionedForm>
  );
}

/** Which target is saved against which version; nothing for a new one. */
function idOf(subject: TargetSubject): { id: string; version: number } | null {
  if (subject.kind === 'new') return null;
  return subject.kind === 'target'
    ? { id: subject.target.id, version: subject.target.version }
    : { id: subject.entry.targetId, version: subject.entry.targetVersion };
}

/** What the form begins with. */
function startOf(subject: TargetSubject) {
  if (subject.kind === 'new')
    return {
      saved: null,
      stored: [],
      values: { definitionId: subject.definitionId ?? '', role: 'TARGET' as const, value: '', ownerDepartment: '' },
    };
  const saved = subject.kind === 'target' ? subject.target : subject.entry;
  const history = subject.kind === 'target' ? subject.target.history : subject.history;
  const { document } = saved;
  return {
    saved,
    stored: storedPeriods(history),
    values: {
      definitionId: saved.definition?.id ?? '',
      regionId: saved.region?.id ?? null,
      role: saved.role,
      value: trimmed(saved.value),
      nature: saved.nature,
      deadline: saved.deadline,
      ownerDepartment: saved.ownerDepartment,
      governingDocumentId: saved.governingDocument?.id ?? null,
      ...(document ? { document: { title: document.title, number: document.number, date: document.date } } : {}),
      ...(subject.kind === 'entry' ? asFilledIn(subject.entry) : {}),
    },
  };
}

/** For which indicator and which region: set once, when the target is entered. */
function Subject() {
  const text = useText();
  const regions = useRegions().filter(({ level }) => level !== 'COMMUNITY');
  const definitions = useDefinitions();
  return (
    <>
      <SelectInput
        source="definitionId"
        label="indicators.name"
        choices={definitions.map(({ id, name }) => ({ id, name: text(name) }))}
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
