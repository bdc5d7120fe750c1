import type { ChangeMode } from '@jiceng/schema/communities.ts';
import {
  type FacilityClass,
  type RegionKind,
  type RegionLevel,
  SaveRegionAttributesDocument,
} from '@jiceng/schema/regions.ts';
import { required, useTranslate } from 'ra-core';
import { BooleanInput, SelectInput } from 'react-admin';
import { storedPeriods } from '../../shared/editing/touched.ts';
import { VersionedForm } from '../../shared/editing/VersionedForm.tsx';
import { useCommand } from '../../shared/use-command.ts';

/** What of a region is set by hand; code, name and place come from the division list. */
interface Attributes {
  readonly kind: RegionKind;
  readonly facilityClass?: FacilityClass | null;
  readonly isVirtual: boolean;
  readonly requiresStation: boolean;
}

export interface RegionWithAttributes extends Attributes {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly history: readonly {
    readonly id: string;
    readonly valid: { readonly from: string; readonly to: string | null };
  }[];
}

const KINDS_OF = {
  DISTRICT: ['DISTRICT'],
  TOWN: ['STREET', 'TOWN', 'PARK'],
  COMMUNITY: ['COMMUNITY', 'VILLAGE'],
} as const satisfies Record<RegionLevel, readonly RegionKind[]>;

const CLASSES = ['URBAN', 'TOWN_FRINGE', 'VILLAGE'] as const satisfies readonly FacilityClass[];

interface AttributesFormProps {
  readonly region: RegionWithAttributes;
  readonly level: RegionLevel;
  readonly mode: ChangeMode;
  readonly onClose: () => void;
}

/** 变更 or 更正 of kind, facility class, virtual and station of a region. */
export function AttributesForm({ region, level, mode, onClose }: AttributesFormProps) {
  const translate = useTranslate();
  const { run } = useCommand(SaveRegionAttributesDocument, {
    keyed: 'saveRegionAttributes',
    done: 'versioned.saved',
    onDone: onClose,
  });
  const choices = (type: string, values: readonly string[]) =>
    values.map((id) => ({ id, name: translate(`enum.${type}.${id}`) }));
  const { kind, facilityClass, isVirtual, requiresStation } = region;
  return (
    <VersionedForm<Attributes>
      title={region.name}
      mode={mode}
      stored={storedPeriods(region.history)}
      defaultValues={{ kind, facilityClass: facilityClass ?? null, isVirtual, requiresStation }}
      onClose={onClose}
      onSubmit={({ validFrom, validTo, reason, document, ...values }) =>
        run({
          id: region.id,
          version: region.version,
          mode,
          validFrom,
          validTo: validTo || null,
          reason: reason ?? null,
          document: document ?? null,
          kind: values.kind,
          facilityClass: values.facilityClass || null,
          isVirtual: values.isVirtual,
          requiresStation: values.requiresStation,
        })
      }
    >
      <SelectInput
        source="kind"
        label="regions.kind"
        choices={choices('RegionKind', KINDS_OF[level])}
        validate={required()}
        helperText={false}
      />
      {level === 'COMMUNITY' ? (
        <SelectInput
          source="facilityClass"
          label="regions.facility_class"
          choices={choices('FacilityClass', CLASSES)}
          emptyText="record.not_set"
          helperText={false}
        />
      ) : (
        <span />
      )}
      <BooleanInput source="isVirtual" label="regions.is_virtual" helperText="regions.is_virtual_help" />
      <BooleanInput source="requiresStation" label="regions.requires_station" helperText={false} />
    </VersionedForm>
  );
}
