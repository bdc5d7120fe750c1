import { sql } from 'kysely';
import type { ReadEnv, Reads, RowName, Sql } from '../../../shared/reads/reads.ts';
import { Region, regionsInForce } from '../../regions/index.ts';
import { lastHouseholds, unitFactsSql } from '../base-figures/unit-figures.sql.ts';
import { householdsOfPredecessors } from '../boundary-events/predecessor-needs.sql.ts';
import { facilitiesAt, figureJson } from './explanation-needs.sql.ts';
import { explainRegionFigure } from './region-explanation.ts';
import type { RegionNeeds } from './region-explanation-lines.ts';
import type { RegionFigure } from './region-figure.enums.ts';

const id = (row: RowName): Sql => sql.ref(`${row}.id`);

/** The last household figure of the region itself, too old ones too, as JSON. */
const ownFigure = (row: RowName, env: ReadEnv): Sql =>
  figureJson(sql`(select o.id from (${lastHouseholds(id(row), env)}) o)`);

/** Streets, towns and parks right below whose own household figure can be used, by code, as JSON. */
const townsWithOwnFigure = (row: RowName, env: ReadEnv): Sql => sql`(
  select coalesce(json_agg(json_build_object('id', t.id::text, 'code', t.code, 'name', t.name, 'households', o.value, 'householdsOn', o.on_date)
    order by t.code collate "C"), '[]'::json)
  from (${regionsInForce(env)}) t cross join lateral (${lastHouseholds(sql.ref('t.id'), env)}) o
  where t.parent_id = ${id(row)} and t.level = 'TOWN' and o.usable)`;

export const regionExplanationReads: Reads = {
  entity: Region,
  extend: true,
  resolved: {
    explain: {
      needs: {
        id: 'id',
        code: 'code',
        name: 'name',
        level: 'level',
        facilityClass: 'facilityClass',
        figure: ownFigure,
        predecessors: householdsOfPredecessors,
        facilities: facilitiesAt,
        towns: townsWithOwnFigure,
        units: (row, env) => unitFactsSql(env, id(row)),
      },
      batch: (rows, { asOf, args }, ctx) =>
        rows.map((row) =>
          explainRegionFigure(row as unknown as RegionNeeds, args.figure as RegionFigure, {
            asOf,
            unitsInSight: ctx.actor?.scope.ownLevel !== true,
          }),
        ),
    },
  },
};
