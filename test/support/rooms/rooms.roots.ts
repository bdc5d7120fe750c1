import { sql } from 'kysely';
import type { RuleRoots } from '../../../server/src/shared/reads/reads.ts';
import { Room, RoomUse } from './rooms.types.ts';

/** Roots that a rule answers, with and without something read for it. */
export const sampleRuleRoots: RuleRoots = {
  roomShare: {
    needs: (_env, { code }) =>
      sql`(select json_build_object('id', r.id, 'area', r.area_m2::text, 'all', (select sum(area_m2)::text from sample_room), 'others', (select json_agg(o.id order by o.id) from sample_room o where o.id <> r.id)) from sample_room r where r.code = ${code as never})`,
    answer: (needs, { asOf }) => {
      const read = needs as { id: number; area: string; all: string; others: number[] | null } | null;
      if (!read) return null;
      return {
        id: `share-${read.id}`,
        room: { id: read.id },
        others: (read.others ?? []).map((id) => ({ id })),
        share: (Number(read.area) / Number(read.all)).toFixed(4),
        asOf,
      };
    },
    rows: [{ entity: () => Room, where: () => sql`true` }],
  },
  whoever: {
    needs: null,
    answer: (_needs, _call, ctx) => (ctx.actor ? { username: ctx.actor.username, desk: { kind: 'own' } } : null),
  },
  uses: { needs: null, answer: () => Object.values(RoomUse) },
};
