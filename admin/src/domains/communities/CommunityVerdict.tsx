import type { CommunityPartsFragment } from '@jiceng/schema/communities.ts';
import { useTranslate } from 'ra-core';
import { formatDecimal } from '../../shared/figures/format.ts';
import { StatusMark } from '../../shared/status/StatusMark.tsx';
import { verdictOf } from './verdict.ts';

/** 未达标·差 127.10 m²: icon, word and number. */
export function CommunityVerdict({ community }: { readonly community: CommunityPartsFragment }) {
  const { kind, text } = useVerdict()(community);
  return <StatusMark kind={kind}>{text}</StatusMark>;
}

/** The same in words, for exports. */
export function useVerdict() {
  const translate = useTranslate();
  return (community: CommunityPartsFragment) => {
    const { kind, word, areaM2 } = verdictOf(community);
    return { kind, text: translate(`communities.verdict.${word}`, { area: formatDecimal(areaM2, 2) }) };
  };
}
