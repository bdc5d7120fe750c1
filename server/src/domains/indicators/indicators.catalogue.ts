import { type Text, text } from '../../shared/words/text.ts';

/**
 * What an indicator still lacks (尚缺输入), by the rule of its definition, in words for the person who has to provide it. A rule that stands in
 * `INDICATOR_RULES` lacks nothing by itself and has no entry here.
 */
const LACKING: Readonly<Record<string, Text>> = {
  'ROTATION_SHARE/1': text(
    '缺少社会组织党务工作者名册与轮训记录：社会组织与培训数据尚未接入',
    'The list of party-affairs workers and their rotation courses are missing: no data on organisations and training yet',
  ),
  'STATION_SHARE/1': text(
    '缺少社工站及其六有核查记录：社工站数据尚未接入',
    'Social-work stations and the checks of their six items are missing: no data on stations yet',
  ),
  'STREET_SOCIAL_WORK_SHARE/1': text(
    '缺少各镇（街道）社会工作专业人才人数：队伍与证书数据尚未接入',
    'Social-work professionals of each town and street are missing: no data on workforce and certificates yet',
  ),
  'COMMUNITY_SOCIAL_WORK_SHARE/1': text(
    '缺少各社区与村社会工作专业人才人数：队伍与证书数据尚未接入',
    'Social-work professionals of each community and village are missing: no data on workforce and certificates yet',
  ),
  'CERTIFIED_SHARE/1': text(
    '缺少在岗社区工作者及其职业资格证书：队伍与证书数据尚未接入',
    'Community workers in post and their certificates are missing: no data on workforce and certificates yet',
  ),
};

/** What an indicator under this rule lacks; for a rule of another product version, that it is not known here. */
export const lackingOf = (ruleVersion: string): Text =>
  LACKING[ruleVersion] ??
  text(`本版本没有规则 ${ruleVersion}`, `This version of the product has no rule ${ruleVersion}`);
