import {
  type BaseMetric,
  type CollectionPeriodPartsFragment,
  type RegionLevel,
  SaveCollectionPeriodDocument,
} from '@jiceng/schema/communities.ts';
import { required, useTranslate } from 'ra-core';
import { CheckboxGroupInput, SelectInput, TextInput } from 'react-admin';
import { useNavigate } from 'react-router';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormButton } from '../../../shared/editing/FormButton.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useHomeRegion, useRegions } from '../../regions/choice/door.ts';
import { METRICS } from '../base-figures/metrics.ts';

const LEVELS = ['COMMUNITY', 'TOWN', 'DISTRICT'] as const satisfies readonly RegionLevel[];

interface Values {
  readonly name: string;
  readonly metrics: BaseMetric[];
  readonly onDate: string;
  readonly opensOn: string;
  readonly deadline: string;
  readonly level: RegionLevel;
  readonly regionId: string;
  readonly reason?: string;
}

export const CreatePeriodButton = () => (
  <FormButton
    place="collection-periods"
    action="create"
    label="collection_periods.create"
    form={(close) => <PeriodForm period={null} onClose={close} />}
  />
);

export const EditPeriodButton = ({ period }: { readonly period: CollectionPeriodPartsFragment }) => (
  <FormButton
    place="collection-periods"
    label="collection_periods.edit"
    form={(close) => <PeriodForm period={period} onClose={close} />}
  />
);

interface PeriodFormProps {
  /** Null: a new one. */
  readonly period: CollectionPeriodPartsFragment | null;
  readonly onClose: () => void;
}

function PeriodForm({ period, onClose }: PeriodFormProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { today } = useAsOf();
  const home = useHomeRegion();
  const regions = useRegions().filter(({ level }) => level !== 'COMMUNITY');
  const { run } = useCommand(SaveCollectionPeriodDocument, {
    done: 'collection_periods.saved',
    onDone: ({ saveCollectionPeriod }) => {
      onClose();
      if (!period) navigate(`/collection-periods/${saveCollectionPeriod.id}/show`);
    },
  });
  const first = regions.find(({ code }) => code === home?.code)?.id ?? '';
  if (!period && !first) return null;
  return (
    <FormDialog<Values>
      title={
        period
          ? translate('collection_periods.edit_title', { name: period.name })
          : translate('collection_periods.create_title')
      }
      submit={translate('page.save')}
      defaultValues={
        period
          ? { ...period, regionId: period.region?.id ?? '' }
          : {
              name: '',
              metrics: ['HOUSEHOLDS'],
              onDate: today,
              opensOn: today,
              deadline: '',
              level: 'COMMUNITY',
              regionId: first,
            }
      }
      onClose={onClose}
      onSubmit={({ name, metrics, onDate, opensOn, deadline, level, regionId, reason }) =>
        run({
          ...(period ? { id: period.id, version: period.version } : {}),
          name,
          metrics,
          onDate,
          opensOn,
          deadline,
          level,
          regionId,
          reason: reason?.trim() || null,
        })
      }
    >
      <TextInput
        source="name"
        label="collection_periods.name"
        helperText="collection_periods.name_help"
        validate={required()}
      />
      <CheckboxGroupInput
        source="metrics"
        label="collection_periods.metrics"
        choices={METRICS.map((id) => ({ id, name: translate(`enum.BaseMetric.${id}`) }))}
        validate={required()}
      />
      <DayInput source="onDate" label="collection_periods.on_date" validate={required()} />
      <DayInput source="opensOn" label="collection_periods.opens_on" validate={required()} />
      <DayInput source="deadline" label="collection_periods.deadline" validate={required()} />
      <SelectInput
        source="level"
        label="collection_periods.level"
        choices={LEVELS.map((id) => ({ id, name: translate(`enum.RegionLevel.${id}`) }))}
        validate={required()}
        translateChoice={false}
      />
      <SelectInput
        source="regionId"
        label="collection_periods.region"
        choices={regions.map(({ id, name }) => ({ id, name }))}
        validate={required()}
        translateChoice={false}
        helperText="collection_periods.region_help"
        disabled={period !== null}
      />
      {period ? <TextInput source="reason" label="versioned.reason" validate={required()} /> : null}
    </FormDialog>
  );
}
