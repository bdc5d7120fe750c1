import {
  type ChangeMode,
  type HeadcountCategory,
  type HeadcountQuery,
  SaveHeadcountDocument,
} from '@jiceng/schema/headcounts.ts';
import { required, useTranslate } from 'ra-core';
import { AutocompleteInput, NumberInput, SelectInput } from 'react-admin';
import { useNavigate } from 'react-router';
import { FormButton } from '../../../shared/editing/FormButton.tsx';
import { storedPeriods } from '../../../shared/editing/touched.ts';
import { VersionedButtons } from '../../../shared/editing/VersionedButtons.tsx';
import { VersionedForm } from '../../../shared/editing/VersionedForm.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useMe } from '../../../shared/use-me.ts';
import { GoverningDocumentInput } from '../../documents/door.ts';
import { useRegionNames } from '../../regions/choice/door.ts';
import { CATEGORIES } from './choices.ts';
import { headcountPath } from './columns.tsx';

export type HeadcountRecord = NonNullable<HeadcountQuery['headcount']>;

interface Values {
  readonly regionId?: string | undefined;
  readonly category?: HeadcountCategory;
  readonly places?: number | null;
  readonly governingDocumentId?: string | null;
}

interface HeadcountFormProps {
  /** Left out: the first quota of its kind there. */
  readonly headcount?: HeadcountRecord;
  readonly regionId?: string | undefined;
  readonly mode: ChangeMode;
  readonly onClose: () => void;
}

/** 核定员额: how many places a region has from a day on, or had; by which document. */
export function HeadcountForm({ headcount, regionId, mode, onClose }: HeadcountFormProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { run } = useCommand(SaveHeadcountDocument, {
    keyed: 'saveHeadcount',
    done: 'headcounts.saved',
    onDone: ({ saveHeadcount }) => {
      onClose();
      if (!headcount) navigate(headcountPath(saveHeadcount));
    },
  });
  const title = headcount
    ? translate('headcounts.edit_title', {
        region: headcount.region.name,
        category: translate(`enum.HeadcountCategory.${headcount.category}`),
      })
    : translate('headcounts.add');
  return (
    <VersionedForm<Values>
      title={title}
      mode={mode}
      documentRequired
      stored={storedPeriods(headcount?.history ?? [])}
      defaultValues={
        headcount
          ? { places: headcount.places, governingDocumentId: headcount.governingDocument?.id ?? null }
          : { regionId, category: 'ALL' }
      }
      onClose={onClose}
      onSubmit={({ validFrom, validTo, reason, document, ...values }) =>
        run({
          regionId: headcount?.region.id ?? values.regionId ?? '',
          category: headcount?.category ?? values.category ?? 'ALL',
          version: headcount?.version ?? null,
          mode,
          validFrom,
          validTo: mode === 'CORRECTION' ? (validTo ?? null) : null,
          places: values.places == null ? null : Number(values.places),
          reason: reason ?? null,
          governingDocumentId: values.governingDocumentId || null,
          document: { title: document?.title ?? '', number: document?.number ?? null, date: document?.date ?? null },
        })
      }
    >
      {headcount ? null : <Subject />}
      <NumberInput
        source="places"
        label="headcounts.places"
        min={0}
        step={1}
        helperText={headcount ? 'headcounts.places_help' : false}
        {...(headcount ? {} : { validate: required() })}
      />
      <GoverningDocumentInput />
    </VersionedForm>
  );
}

/** Who does not hold the district sets those of communities only. */
function Subject() {
  const translate = useTranslate();
  const scope = useMe()?.scope;
  const ofDistrict = scope?.kind === 'ALL' || scope?.regions.some(({ level }) => level === 'DISTRICT');
  const regions = useRegionNames().filter(
    ({ level, isVirtual }) => !isVirtual && (ofDistrict || level === 'COMMUNITY'),
  );
  return (
    <>
      <AutocompleteInput
        source="regionId"
        label="headcounts.region"
        choices={regions.map(({ id, code, name }) => ({ id, name: `${name} ${code}` }))}
        validate={required()}
        helperText={false}
        sx={{ gridColumn: '1 / -1' }}
      />
      <SelectInput
        source="category"
        label="headcounts.category"
        choices={CATEGORIES.map((id) => ({ id, name: translate(`enum.HeadcountCategory.${id}`) }))}
        validate={required()}
        helperText={false}
      />
    </>
  );
}

/** 核定员额, in the head of the list, where there is none, and on a region's page. */
export const SetHeadcountButton = ({ regionId }: { readonly regionId?: string }) => (
  <FormButton
    place="headcounts"
    action="create"
    label="headcounts.add"
    {...(regionId ? { variant: 'text' } : {})}
    form={(close) => <HeadcountForm regionId={regionId} mode="CHANGE" onClose={close} />}
  />
);

/** 变更 and 更正 of a quota. */
export const HeadcountButtons = ({ headcount }: { readonly headcount: HeadcountRecord }) => (
  <VersionedButtons
    place="headcounts"
    form={(mode, close) => <HeadcountForm headcount={headcount} mode={mode} onClose={close} />}
  />
);
