import type { CommunityPartsFragment } from '@jiceng/schema/communities.ts';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../../shared/figures/format.ts';
import { StatusMark } from '../../../shared/status/StatusMark.tsx';
import { verdictOf } from './verdict.ts';

/** 未达标·差 127.10 m²: icon, word and number. */
export function CommunityVerdict({
  community,
  short = false,
}: {
  readonly community: CommunityPartsFragment;
  /** In a table whose head says what it is against: 差 127.10 m². */
  readonly short?: boolean;
}) {
  const { kind, text, brief } = useVerdict()(community);
  return <StatusMark kind={kind}>{short ? brief : text}</StatusMark>;
}

/** The same in words, for exports. */
export function useVerdict() {
  const translate = useTranslate();
  return (community: CommunityPartsFragment) => {
    const { kind, word, areaM2 } = verdictOf(community);
    const area = formatDecimal(areaM2, 2);
    return {
      kind,
      text: translate(`communities.verdict.${word}`, { area }),
      brief: translate(`communities.brief.${word}`, { area }),
    };
  };
}
