import { GradeSimulationDocument, RepeatGradeSimulationDocument } from '@jiceng/schema/grade-simulations.ts';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatDecimal, NOTHING } from '../../../shared/figures/format.ts';
import { useChips } from '../../../shared/lists/use-chips.ts';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { useText } from '../../../shared/use-text.ts';
import { type SimulationKind, SimulationKindProvider } from '../../proposals/simulations/door.ts';
import { useAllGradeSchemes } from '../schemes/use-grade-schemes.ts';
import { Report } from './Report.tsx';
import { TextMark } from './SchemeSimulations.tsx';
import type { Simulation, SimulationRecord } from './simulation.ts';

const COUNTS = ['gain', 'lose', 'same', 'unknown'] as const;

const gradeSimulations: SimulationKind<SimulationRecord, Simulation> = {
  place: 'grade-simulations',
  documents: { record: GradeSimulationDocument, repeat: RepeatGradeSimulationDocument },
  words: {
    empty: 'grade_simulations.empty',
    emptyText: 'grade_simulations.empty_text',
    report: 'grade_simulations.report',
    tried: 'grade_simulations.scheme',
  },
  useName: () => {
    const { tried } = useTitles();
    return tried;
  },
  useResult,
  useColumns: () => {
    const translate = useTranslate();
    const { against } = useTitles();
    const result = useResult();
    return [
      { source: 'result', label: translate('grade_simulations.result'), render: (row) => result(row) || NOTHING },
      { source: 'against', label: translate('grade_simulations.against'), hidden: true, render: against },
      { source: 'text', label: translate('grade_simulations.text'), render: (row) => <TextMark simulation={row} /> },
    ];
  },
  useFilters: () => {
    const translate = useTranslate();
    const text = useText();
    const { nameChip } = useChips();
    const schemes = useAllGradeSchemes().map(({ id, title, version }) => ({
      id,
      name: translate('schemes.title_of', { title: text(title), version }),
    }));
    return [nameChip('scheme', 'grade_simulations.scheme', schemes)];
  },
  useCrumbs: () => {
    const translate = useTranslate();
    const { tried } = useTitles();
    return (simulation) => [
      { label: translate('menu.grade-schemes'), to: '/grade-schemes' },
      {
        label: tried(simulation),
        ...(simulation.scheme ? { to: `/grade-schemes/${simulation.scheme.id}/show` } : {}),
      },
    ];
  },
  hashes: ({ schemeHash, againstHash }) => [
    { label: 'grade_simulations.scheme_hash', value: schemeHash },
    { label: 'grade_simulations.against_hash', value: againstHash },
  ],
  parts: { ListActions: ToSchemes, HeadFacts, Report },
};

/** Schemes that were tried (方案模拟): what pages of simulations are told of them. */
export default function GradeSimulations({ children }: { readonly children: ReactNode }) {
  return <SimulationKindProvider kind={gradeSimulations}>{children}</SimulationKindProvider>;
}

/** 呼和浩特市三岗十八级，第 2 版: the scheme that is tried, and the one beside it. */
function useTitles() {
  const translate = useTranslate();
  const text = useText();
  return {
    tried: ({ schemeTitle, schemeNumber }: Pick<Simulation, 'schemeTitle' | 'schemeNumber'>) =>
      translate('schemes.title_of', { title: text(schemeTitle), version: schemeNumber }),
    against: ({ againstTitle, againstNumber }: Pick<Simulation, 'againstTitle' | 'againstNumber'>) =>
      againstTitle
        ? translate('schemes.title_of', { title: text(againstTitle), version: againstNumber })
        : translate('grade_simulations.no_scheme'),
  };
}

/** 升 12，降 3，不变 1,334; what nobody is in is left out. */
function useResult(): (simulation: SimulationRecord) => string {
  const translate = useTranslate();
  return (simulation) =>
    simulation.doneAt
      ? COUNTS.filter((name) => simulation[name] > 0)
          .map((name) => `${translate(`grade_simulations.${name}`)} ${formatDecimal(simulation[name])}`)
          .join(translate('why.comma'))
      : '';
}

/** One is begun at the scheme it tries. */
function ToSchemes() {
  const translate = useTranslate();
  return (
    <Button component={Link} {...{ to: '/grade-schemes' }}>
      {translate('grade_simulations.choose_scheme')}
    </Button>
  );
}

function HeadFacts({ simulation }: { readonly simulation: Simulation }) {
  const translate = useTranslate();
  const other = useTitles().against(simulation);
  const { against } = simulation;
  return (
    <>
      <span>
        {translate('grade_simulations.against')}{' '}
        {against ? <PlaceLink to={`/grade-schemes/${against.id}/show`}>{other}</PlaceLink> : other}
      </span>
      <TextMark simulation={simulation} />
    </>
  );
}
