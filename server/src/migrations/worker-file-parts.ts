import type { Migration } from '@mikro-orm/migrations';

/**
 * The tables that hold a worker's file move with him: the foreign key carries `region_id` along, and `place_workers` the `community_id`, which may
 * be null and then no foreign key carries it. A migration that adds a table to the file calls this with all tables there are by then.
 */
export function placeWorkers(m: Migration, parts: readonly string[]): void {
  const follow = (part: string): string => `
      update ${part} f set community_id = w.community_id from worker w
        where w.id = any(moved) and f.worker_id = w.id and f.community_id is distinct from w.community_id;`;
  m.addSql(`create or replace function place_workers(ids int[], today date) returns int
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare moved int[];
    begin
      with held as (
        select w.id, r.region_id, r.community_id from worker w join region r on r.id = worker_holder(w.id, today) where w.id = any(ids)
      ), changed as (
        update worker w set region_id = h.region_id, community_id = h.community_id from held h
        where w.id = h.id and (w.region_id, w.community_id) is distinct from (h.region_id, h.community_id) returning w.id
      )
      select coalesce(array_agg(id), '{}') into moved from changed;
      if moved = '{}' then return 0; end if;${parts.map(follow).join('')}
      return cardinality(moved);
    end $$`);
}

/** As of 0020. */
export const FILE_PARTS_0020 = ['employment', 'assignment', 'worker_identity', 'unmasking'] as const;

/** Tables of career facts as of 0024. */
export const CAREER_FACTS = [
  'duty',
  'education',
  'certificate',
  'certificate_registration',
  'contract',
  'assessment',
  'honour',
  'leave_of_absence',
  'earlier_service',
  'bank_account',
  'insurance_enrolment',
] as const;

/** As of 0047. */
export const FILE_PARTS_0047 = [
  ...FILE_PARTS_0020,
  ...CAREER_FACTS,
  'attachment',
  'given_value',
  'grade_decision',
  'regrade_item',
  'regrade_question',
  'regrade_reason',
  'grade_recheck',
  'grade_simulation_row',
] as const;
