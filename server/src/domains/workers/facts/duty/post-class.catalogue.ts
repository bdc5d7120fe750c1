import { TrustGrade } from '../../../../shared/document.ts';
import type { Day } from '../../../../shared/time/timeline.ts';
import { DutyName, PostClass } from './duty.enums.ts';

/** Which post each duty counts as, from a day on. */
export interface PostMap {
  readonly from: Day;
  readonly source: { readonly title: string; readonly grade: TrustGrade };
  readonly classes: Readonly<Record<DutyName, PostClass>>;
}

/**
 * Duty to post (职务与岗位对应): heads of Party organisation, residents' committee and service station are principals, their deputies deputies, all
 * others general staff. A grade scheme may map duties otherwise; this is what lists and staffing count by.
 */
export const POST_MAPS: readonly PostMap[] = [
  {
    from: '2000-01-01',
    source: { title: '各地社区工作者“三岗十八级”办法的通行对应', grade: TrustGrade.QUOTED },
    classes: {
      [DutyName.SECRETARY]: PostClass.PRINCIPAL,
      [DutyName.DIRECTOR]: PostClass.PRINCIPAL,
      [DutyName.SECRETARY_AND_DIRECTOR]: PostClass.PRINCIPAL,
      [DutyName.STATION_HEAD]: PostClass.PRINCIPAL,
      [DutyName.DEPUTY_SECRETARY]: PostClass.DEPUTY,
      [DutyName.DEPUTY_DIRECTOR]: PostClass.DEPUTY,
      [DutyName.DEPUTY_STATION_HEAD]: PostClass.DEPUTY,
      [DutyName.COMMITTEE_MEMBER]: PostClass.GENERAL,
      [DutyName.STAFF]: PostClass.GENERAL,
    },
  },
];

/** Post class of a duty on a day; the first map holds for all days before it too. */
export function postClassOn(duty: DutyName, day: Day): PostClass {
  const map = POST_MAPS.findLast(({ from }) => from <= day) ?? POST_MAPS[0];
  if (!map) throw new Error('There is no map of duties to posts');
  return map.classes[duty];
}
