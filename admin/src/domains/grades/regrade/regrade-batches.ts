import {
  AnswerRegradeDocument,
  AskRegradeDocument,
  DecideRegradeDocument,
  RegradeItemQuestionsDocument,
  RemindRegradeDecidersDocument,
  WithdrawRegradeDocument,
} from '@jiceng/schema/regrade.ts';
import type { BatchKind } from '../../proposals/deciding/door.ts';

/** Conditions that a decision takes as they are. */
const TAKEN = new Set(['part', 'region', 'post', 'direction', 'reason']);

/** Batches of grades (调级批次), as deciding and questions know them. */
export const REGRADE_BATCHES: BatchKind = {
  place: 'regrade-batches',
  items: 'regrade-items',
  documents: {
    decide: DecideRegradeDocument,
    remind: RemindRegradeDecidersDocument,
    withdraw: WithdrawRegradeDocument,
    ask: AskRegradeDocument,
    answer: AnswerRegradeDocument,
    questions: RegradeItemQuestionsDocument,
  },
  words: {
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
};
