import { SimulateGradeSchemeDocument } from '@jiceng/schema/grade-simulations.ts';
import { Button } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { useState } from 'react';
import { AutocompleteInput, SelectInput, TextInput } from 'react-admin';
import { useNavigate } from 'react-router';
import { DayInput } from '../../../shared/editing/DayInput.tsx';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { IfPermitted } from '../../../shared/IfPermitted.tsx';
import { useAsOf } from '../../../shared/time/as-of.tsx';
import { IfToday, Locked } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useText } from '../../../shared/use-text.ts';
import { useHomeRegion, useRegionNames } from '../../regions/choice/door.ts';
import type { VersionRecord } from '../../schemes/door.ts';
import { useAllGradeSchemes } from '../schemes/use-grade-schemes.ts';
import { simulationPath } from './simulation.ts';

/** What the choice of a scheme to compare with calls the one in force on the day. */
const IN_FORCE = 'IN_FORCE';

interface Values {
  readonly regionId: string;
  readonly againstId: string;
  readonly asOf: string;
  readonly reason?: string | null;
}

/** 模拟: everybody of a region graded on a day by this version and by another; a job computes it. */
export function SimulateButton({ scheme }: { readonly scheme: VersionRecord }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const button = <Button onClick={() => setOpen(true)}>{translate('grade_simulations.simulate')}</Button>;
  return (
    <IfPermitted place="grade-simulations" action="create">
      {scheme.faults > 0 ? (
        <Locked reason={translate('schemes.submit_faults', { count: scheme.faults })}>{button}</Locked>
      ) : (
        <IfToday>{button}</IfToday>
      )}
      {open ? <SimulateForm scheme={scheme} onClose={() => setOpen(false)} /> : null}
    </IfPermitted>
  );
}

function SimulateForm({ scheme, onClose }: { readonly scheme: VersionRecord; readonly onClose: () => void }) {
  const translate = useTranslate();
  const text = useText();
  const navigate = useNavigate();
  const { today } = useAsOf();
  const home = useHomeRegion();
  const schemes = useAllGradeSchemes().filter(({ id, faults }) => id !== scheme.id && faults === 0);
  const regions = useRegionNames().filter(({ level, isVirtual }) => level !== 'COMMUNITY' && !isVirtual);
  const { run } = useCommand(SimulateGradeSchemeDocument, {
    keyed: 'simulateGradeScheme',
    onDone: ({ simulateGradeScheme }) => {
      onClose();
      navigate(simulationPath(simulateGradeScheme));
    },
  });
  if (!home || regions.length === 0) return null;
  return (
    <FormDialog<Values>
      title={translate('grade_simulations.simulate_title')}
      note={translate('grade_simulations.simulate_note')}
      submit={translate('grade_simulations.simulate_submit')}
      defaultValues={{
        regionId: home.id,
        againstId: IN_FORCE,
        asOf: scheme.validFrom > today ? scheme.validFrom : today,
      }}
      onClose={onClose}
      onSubmit={({ regionId, againstId, asOf, reason }) =>
        run({
          schemeId: scheme.id,
          againstId: againstId === IN_FORCE ? null : againstId,
          regionId,
          asOf,
          reason: reason?.trim() || null,
        })
      }
    >
      <AutocompleteInput
        source="regionId"
        label="simulations.region"
        choices={regions.map(({ id, code, name }) => ({ id, name: `${name} ${code}` }))}
        validate={required()}
      />
      <DayInput source="asOf" label="simulations.as_of" validate={required()} />
      <SelectInput
        source="againstId"
        label="grade_simulations.against"
        choices={[
          { id: IN_FORCE, name: translate('grade_simulations.in_force') },
          ...schemes.map(({ id, title, version, status }) => ({
            id,
            name: `${translate('schemes.title_of', { title: text(title), version })} · ${translate(`enum.SchemeStatus.${status}`)}`,
          })),
        ]}
        validate={required()}
      />
      <TextInput source="reason" label="simulations.reason" multiline />
    </FormDialog>
  );
}
