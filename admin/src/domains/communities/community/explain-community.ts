import { CommunityExplanationDocument, type CommunityFigure } from '@jiceng/schema/communities.ts';
import { request } from '../../../providers/gql.ts';
import type { AskExplanation } from '../../../shared/explanation/why.ts';

/** Of a figure of a community; its key is `whyCommunity`. */
export const explainCommunity: AskExplanation = async ([id = '', figure = ''], moment, signal) => {
  const { community } = await request(
    CommunityExplanationDocument,
    { id, figure: figure as CommunityFigure, ...moment },
    signal,
  );
  return community && { subject: community.name, explanation: community.explain };
};
