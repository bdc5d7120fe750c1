import {
  AnswerRegradeDocument,
  AskRegradeDocument,
  DecideRegradeDocument,
  PrepareRegradeDocument,
  RegradeBatchDocument,
  RegradeBatchesDocument,
  RegradeItemQuestionsDocument,
  RemindRegradeDecidersDocument,
  WithdrawRegradeDocument,
} from '@jiceng/schema/regrade.ts';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { PlaceLink } from '../../../shared/PlaceLink.tsx';
import { useText } from '../../../shared/use-text.ts';
import { ImportButton } from '../../imports/upload/door.ts';
import { type BatchKind, BatchKindProvider } from '../../proposals/deciding/door.ts';
import type { Batch } from './batch.ts';
import { RegradeContents } from './RegradeContents.tsx';
import { SchemeThen } from './SchemeThen.tsx';

/** Conditions that a decision takes as they are. */
const TAKEN = new Set(['part', 'region', 'post', 'direction', 'reason']);

const regrades: BatchKind<Batch> = {
  place: 'regrade-batches',
  items: { place: 'regrade-items', file: 'regradeItems' },
  subject: 'REGRADE_BATCH',
  documents: {
    list: RegradeBatchesDocument,
    batch: RegradeBatchDocument,
    prepare: PrepareRegradeDocument,
    decide: DecideRegradeDocument,
    remind: RemindRegradeDecidersDocument,
    withdraw: WithdrawRegradeDocument,
    ask: AskRegradeDocument,
    answer: AnswerRegradeDocument,
    questions: RegradeItemQuestionsDocument,
  },
  enums: {
    status: 'RegradeStatus',
    kind: 'RegradeKind',
    decision: 'RegradeDecision',
    question: 'RegradeQuestionKind',
  },
  kinds: ['REGRADE', 'RECHECK', 'OVERRIDE', 'OPENING'] satisfies Batch['kind'][],
  questions: ['PAPER_MISSING', 'CAPPED', 'ASSUMPTION_DECIDES', 'SET_BY_PAPER', 'ASKED'],
  sheet: ({ id }) => `/regrade-batches/${id}/sheet`,
  letters: ({ id, agreed }) => (agreed > 0 ? `/grade-decisions/letters?batch=${id}` : null),
  words: {
    empty: 'regrade.empty',
    emptyText: 'regrade.empty_text',
    changes: 'regrade.changes',
    changesOf: 'regrade.changes_of',
    blocked: 'regrade.blocked',
    prepare: 'regrade.prepare',
    prepareNote: 'regrade.prepare_note',
    part: (part) => `regrade.part.${part}`,
    none: (part) => `regrade.none.${part}`,
    allPeople: 'regrade.all_people',
    title: { AGREE: 'regrade.AGREE_title', RETURN: 'regrade.RETURN_title' },
    note: { AGREE: 'regrade.AGREE_note', RETURN: 'regrade.RETURN_note', byPaper: 'regrade.AGREE_note_paper' },
    withdraw: 'regrade.withdraw_note',
    askedAbout: (kind) => `regrade.asked_about.${kind}`,
  },
  choice: (conditions) => {
    if (Object.keys(conditions).some((name) => !TAKEN.has(name))) return null;
    const { region, post, direction, reason } = conditions;
    return {
      regionIds: region ? [region] : null,
      posts: post ? [post] : null,
      directions: direction ? [direction] : null,
      reasons: reason ? [reason] : null,
    };
  },
  parts: {
    Contents: RegradeContents,
    HeadFacts: ({ batch }) => <SchemeOf batch={batch} />,
    OnThatDay: SchemeThen,
    ListActions: () => <ImportButton kind="GRADE_OPENING" />,
  },
};

/** Batches of grades (调级批次): what pages of batches are told of them. */
export default function RegradeBatches({ children }: { readonly children: ReactNode }) {
  return <BatchKindProvider kind={regrades}>{children}</BatchKindProvider>;
}

function SchemeOf({ batch: { scheme } }: { readonly batch: Batch }) {
  const translate = useTranslate();
  const text = useText();
  if (!scheme) return null;
  return (
    <PlaceLink to={`/grade-schemes/${scheme.id}/show`}>
      {translate('schemes.title_of', { title: text(scheme.title), version: scheme.version })}
    </PlaceLink>
  );
}
