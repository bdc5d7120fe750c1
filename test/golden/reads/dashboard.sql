select row_to_json("answer#")::text
from (
  select (
    select row_to_json("rule#10")
    from (
      select (
        select json_build_object('region', json_build_object('id', r.id::text, 'code', r.code, 'name', r.name, 'level', r.level, 'isVirtual', r.is_virtual), 'children', '[]'::json, 'definitions', (
          select coalesce(json_agg(json_build_object('id', d.id::text, 'code', d.code, 'name', json_build_object('zh', d.name_zh, 'en', d.name_en), 'formula', json_build_object('zh', d.formula_zh, 'en', d.formula_en), 'unit', d.unit, 'kind', d.kind, 'facilityClass', d.facility_class, 'per', d.per, 'direction', d.direction, 'decimals', d.decimals, 'lowestLevel', d.lowest_level, 'ruleVersion', d.rule_version, 'document', json_build_object('title', d.document_title, 'number', d.document_number, 'article', d.document_article, 'date', d.document_date, 'grade', d.document_grade)) order by d.id), '[]'::json)
          from (
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition d
            join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
          ) d
        ), 'targets', (
          select coalesce(json_agg(json_build_object('id', t.id::text, 'definitionId', t.definition_id::text, 'regionId', t.region_id::text, 'role', t.role, 'value', t.value::text, 'nature', t.nature, 'deadline', t.deadline, 'document', json_build_object('title', t.document_title, 'number', t.document_number, 'article', t.document_article, 'date', t.document_date, 'grade', t.document_grade)) order by t.role desc, t.deadline, t.id), '[]'::json)
          from (
            select t.id, t.definition_id, t.region_id, t.version, f.role, trim_scale(f.value) as value, f.nature, f.deadline, f.owner_department, f.review, f.valid, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_target t
            join indicator_target_fact f on f.target_id = t.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
          ) t
        ), 'known', true, 'inputs', json_build_object('units', (
          select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'kind', u.kind, 'facilityClass', u.facility_class, 'isVirtual', u.is_virtual, 'households', u.households, 'householdsOn', u.households_on, 'householdsStatus', u.households_status, 'householdsFigureId', u.households_id::text, 'areaM2', u.facility_area_m2::text, 'requiredM2', round(u.required_m2, 2)::text, 'shortfallM2', round(ceil((u.shortfall_m2) * 100) / 100, 2)::text, 'meets', u.meets) order by u.code collate "C"), '[]'::json)
          from (
            select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
            from (
              select u.*, (
                select t.parent_id
                from region_attributes t
                where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $1::date
              ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $2::text when h.usable then $3::text else $4::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
              ) u
              left join lateral (
                select max(v.floor_m2) as floor_m2, max(v.m2_per_100_households) as m2_per_100_households
                from (
                  select v.facility_class, v.floor_m2, v.m2_per_100_households
                  from (
                    values ($5::text, $6::date, $7::date, $8::numeric, $9::numeric), ($10::text, $11::date, $12::date, $13::numeric, $14::numeric), ($15::text, $16::date, $17::date, $18::numeric, $19::numeric)
                  ) as v (facility_class, starts_on, ends_on, floor_m2, m2_per_100_households)
                  where v.starts_on <= $1::date and (v.ends_on is null or $1::date < v.ends_on)
                ) v
                where v.facility_class = u.facility_class
              ) s on true
              left join lateral (
                select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                from (
                  select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $20::int))::date >= $1::date as usable
                  from base_figure b
                  where b.unit_id = "u"."id" and b.metric = $21::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
                    select
                    from region_lineage l
                    where l.to_unit = "b"."unit_id" and l.on_date > coalesce("b"."carried_on", "b"."on_date") and l.on_date <= $1::date and "l"."superseded_at" is null and "l"."believed_from" is not null
                  )
                  order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
                  limit 1
                ) l
              ) h on true
              left join lateral (
                select coalesce(sum(x.building_area_m2), 0.00) as facility_area_m2, coalesce(sum(x.resident_activity_area_m2), 0.00) as resident_activity_area_m2
                from facility_fact x
                where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $1::date
              ) f on true
              where u.community_id is not null
            ) m
          ) u
          where u.id = any(array(
            select r.id
            union all select b.unit_id
            from region_attributes b
            where b.parent_id = any(array(
              select r.id
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = any(array[r.id]) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
            )) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
          ))
        ), 'workforce', json_build_object('units', (
          select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'level', u.level, 'kind', u.kind, 'inPost', u.in_post, 'suspended', u.suspended, 'seconded', u.seconded) order by u.code collate "C"), '[]'::json)
          from (
            select u.id, u.code, u.name, u.parent_id, u.level, u.kind, u.is_virtual, coalesce(h.in_post, 0) as in_post, coalesce(h.suspended, 0) as suspended, coalesce(h.seconded, 0) as seconded, case when u.kind = 'VILLAGE' then 0 else coalesce(h.in_post, 0) end as counted
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) u
            left join lateral (
              select s.in_post, s.suspended, s.seconded
              from headcount_step s
              where s.unit_id = "u"."id" and s.on_day <= $1::date
              order by s.on_day desc
              limit 1
            ) h on true
            where u.kind <> 'DISTRICT'
          ) u
          where u.id = any(array(
            select r.id
            union all select b.unit_id
            from region_attributes b
            where b.parent_id = any(array(
              select r.id
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = any(array[r.id]) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
            )) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
          ))
        ), 'urban', (
          select coalesce(json_object_agg(g.id, g.figure), '{}'::json)
          from (
            select u.id, (
              select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'usable', b.usable)
              from (
                select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $22::int))::date >= $1::date as usable
                from base_figure b
                where b.unit_id = u.id and b.metric = $23::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
                  select
                  from region_lineage l
                  where l.to_unit = "b"."unit_id" and l.on_date > coalesce("b"."carried_on", "b"."on_date") and l.on_date <= $1::date and "l"."superseded_at" is null and "l"."believed_from" is not null
                )
                order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
                limit 1
              ) b
            ) as figure
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) u
            where u.id = any(array(
              select r.id
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = any(array(
                select r.id
                union all select b.unit_id
                from region_attributes b
                where b.parent_id = any(array[r.id]) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
              )) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
            ))
          ) g
          where g.figure is not null
        ), 'inSight', (
          select coalesce(json_agg(json_build_array(t.id, t.parent_id, coalesce(h.counted, 0))), '[]'::json)
          from (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
          ) t
          left join (
            select u.id, u.code, u.name, u.parent_id, u.level, u.kind, u.is_virtual, coalesce(h.in_post, 0) as in_post, coalesce(h.suspended, 0) as suspended, coalesce(h.seconded, 0) as seconded, case when u.kind = 'VILLAGE' then 0 else coalesce(h.in_post, 0) end as counted
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) u
            left join lateral (
              select s.in_post, s.suspended, s.seconded
              from headcount_step s
              where s.unit_id = "u"."id" and s.on_day <= $1::date
              order by s.on_day desc
              limit 1
            ) h on true
            where u.kind <> 'DISTRICT'
          ) h on h.id = t.id
        ))))
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
        ) r
        where r.code = $24::text
      ) as "needs#", (
        select coalesce(json_object_agg("indicatordefinition#3"."id", (
          select row_to_json("object#4")
          from (
            select ("indicatordefinition#3"."code")::text as "code", (
              select row_to_json("object#5")
              from (
                select ("indicatordefinition#3"."name_zh")::text as "zh"
              ) "object#5"
            ) as "name", ("indicatordefinition#3"."unit")::text as "unit", ("indicatordefinition#3"."rule_version" = any(array[$25, $26, $27]::text[])) as "live"
          ) "object#4"
        )), '{}')
        from (
          select "indicatordefinition#2".*
          from (
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition d
            join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
          ) "indicatordefinition#2"
          where true
        ) "indicatordefinition#3"
      ) as "rows#1", (
        select coalesce(json_object_agg("region#8"."id", (
          select row_to_json("object#9")
          from (
            select ("region#8"."name")::text as "name"
          ) "object#9"
        )), '{}')
        from (
          select "region#7".*
          from (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
          ) "region#7"
          where "region#7"."id" = any(array(
            select (
              select p.id
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
              ) p
              where p.code = $24::text
            )
            union all select u.id
            from (
              select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
              from (
                select u.*, (
                  select t.parent_id
                  from region_attributes t
                  where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $1::date
                ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $28::text when h.usable then $29::text else $30::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
                ) u
                left join lateral (
                  select max(v.floor_m2) as floor_m2, max(v.m2_per_100_households) as m2_per_100_households
                  from (
                    select v.facility_class, v.floor_m2, v.m2_per_100_households
                    from (
                      values ($31::text, $32::date, $33::date, $34::numeric, $35::numeric), ($36::text, $37::date, $38::date, $39::numeric, $40::numeric), ($41::text, $42::date, $43::date, $44::numeric, $45::numeric)
                    ) as v (facility_class, starts_on, ends_on, floor_m2, m2_per_100_households)
                    where v.starts_on <= $1::date and (v.ends_on is null or $1::date < v.ends_on)
                  ) v
                  where v.facility_class = u.facility_class
                ) s on true
                left join lateral (
                  select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                  from (
                    select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $46::int))::date >= $1::date as usable
                    from base_figure b
                    where b.unit_id = "u"."id" and b.metric = $47::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
                      select
                      from region_lineage l
                      where l.to_unit = "b"."unit_id" and l.on_date > coalesce("b"."carried_on", "b"."on_date") and l.on_date <= $1::date and "l"."superseded_at" is null and "l"."believed_from" is not null
                    )
                    order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
                    limit 1
                  ) l
                ) h on true
                left join lateral (
                  select coalesce(sum(x.building_area_m2), 0.00) as facility_area_m2, coalesce(sum(x.resident_activity_area_m2), 0.00) as resident_activity_area_m2
                  from facility_fact x
                  where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $1::date
                ) f on true
                where u.community_id is not null
              ) m
            ) u
            where u.households_status <> 'OK' and u.id = any(array(
              select (
                select p.id
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
                ) p
                where p.code = $24::text
              )
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = any(array(
                select (
                  select p.id
                  from (
                    select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                    from region_attributes a
                    left join region r on r.id = a.unit_id
                    where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
                  ) p
                  where p.code = $24::text
                )
                union all select b.unit_id
                from region_attributes b
                where b.parent_id = any(array[(
                  select p.id
                  from (
                    select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                    from region_attributes a
                    left join region r on r.id = a.unit_id
                    where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
                  ) p
                  where p.code = $24::text
                )]) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
              )) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
            ))
          ))
        ) "region#8"
      ) as "rows#6"
    ) "rule#10"
  ) as "today", (
    select row_to_json("rule#20")
    from (
      select (
        select json_build_object('region', json_build_object('id', r.id::text, 'code', r.code, 'name', r.name, 'level', r.level, 'isVirtual', r.is_virtual), 'children', '[]'::json, 'definitions', (
          select coalesce(json_agg(json_build_object('id', d.id::text, 'code', d.code, 'name', json_build_object('zh', d.name_zh, 'en', d.name_en), 'formula', json_build_object('zh', d.formula_zh, 'en', d.formula_en), 'unit', d.unit, 'kind', d.kind, 'facilityClass', d.facility_class, 'per', d.per, 'direction', d.direction, 'decimals', d.decimals, 'lowestLevel', d.lowest_level, 'ruleVersion', d.rule_version, 'document', json_build_object('title', d.document_title, 'number', d.document_number, 'article', d.document_article, 'date', d.document_date, 'grade', d.document_grade)) order by d.id), '[]'::json)
          from (
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition d
            join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $48::date
          ) d
        ), 'targets', (
          select coalesce(json_agg(json_build_object('id', t.id::text, 'definitionId', t.definition_id::text, 'regionId', t.region_id::text, 'role', t.role, 'value', t.value::text, 'nature', t.nature, 'deadline', t.deadline, 'document', json_build_object('title', t.document_title, 'number', t.document_number, 'article', t.document_article, 'date', t.document_date, 'grade', t.document_grade)) order by t.role desc, t.deadline, t.id), '[]'::json)
          from (
            select t.id, t.definition_id, t.region_id, t.version, f.role, trim_scale(f.value) as value, f.nature, f.deadline, f.owner_department, f.review, f.valid, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_target t
            join indicator_target_fact f on f.target_id = t.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $48::date
          ) t
        ), 'known', true, 'inputs', json_build_object('units', (
          select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'kind', u.kind, 'facilityClass', u.facility_class, 'isVirtual', u.is_virtual, 'households', u.households, 'householdsOn', u.households_on, 'householdsStatus', u.households_status, 'householdsFigureId', u.households_id::text, 'areaM2', u.facility_area_m2::text, 'requiredM2', round(u.required_m2, 2)::text, 'shortfallM2', round(ceil((u.shortfall_m2) * 100) / 100, 2)::text, 'meets', u.meets) order by u.code collate "C"), '[]'::json)
          from (
            select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
            from (
              select u.*, (
                select t.parent_id
                from region_attributes t
                where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $48::date
              ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $49::text when h.usable then $50::text else $51::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
              ) u
              left join lateral (
                select max(v.floor_m2) as floor_m2, max(v.m2_per_100_households) as m2_per_100_households
                from (
                  select v.facility_class, v.floor_m2, v.m2_per_100_households
                  from (
                    values ($52::text, $53::date, $54::date, $55::numeric, $56::numeric), ($57::text, $58::date, $59::date, $60::numeric, $61::numeric), ($62::text, $63::date, $64::date, $65::numeric, $66::numeric)
                  ) as v (facility_class, starts_on, ends_on, floor_m2, m2_per_100_households)
                  where v.starts_on <= $48::date and (v.ends_on is null or $48::date < v.ends_on)
                ) v
                where v.facility_class = u.facility_class
              ) s on true
              left join lateral (
                select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                from (
                  select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $67::int))::date >= $48::date as usable
                  from base_figure b
                  where b.unit_id = "u"."id" and b.metric = $68::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $48::date and not exists (
                    select
                    from region_lineage l
                    where l.to_unit = "b"."unit_id" and l.on_date > coalesce("b"."carried_on", "b"."on_date") and l.on_date <= $48::date and "l"."superseded_at" is null and "l"."believed_from" is not null
                  )
                  order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
                  limit 1
                ) l
              ) h on true
              left join lateral (
                select coalesce(sum(x.building_area_m2), 0.00) as facility_area_m2, coalesce(sum(x.resident_activity_area_m2), 0.00) as resident_activity_area_m2
                from facility_fact x
                where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $48::date
              ) f on true
              where u.community_id is not null
            ) m
          ) u
          where u.id = any(array(
            select r.id
            union all select b.unit_id
            from region_attributes b
            where b.parent_id = any(array(
              select r.id
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = any(array[r.id]) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $48::date
            )) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $48::date
          ))
        ), 'workforce', json_build_object('units', (
          select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'level', u.level, 'kind', u.kind, 'inPost', u.in_post, 'suspended', u.suspended, 'seconded', u.seconded) order by u.code collate "C"), '[]'::json)
          from (
            select u.id, u.code, u.name, u.parent_id, u.level, u.kind, u.is_virtual, coalesce(h.in_post, 0) as in_post, coalesce(h.suspended, 0) as suspended, coalesce(h.seconded, 0) as seconded, case when u.kind = 'VILLAGE' then 0 else coalesce(h.in_post, 0) end as counted
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
            ) u
            left join lateral (
              select s.in_post, s.suspended, s.seconded
              from headcount_step s
              where s.unit_id = "u"."id" and s.on_day <= $48::date
              order by s.on_day desc
              limit 1
            ) h on true
            where u.kind <> 'DISTRICT'
          ) u
          where u.id = any(array(
            select r.id
            union all select b.unit_id
            from region_attributes b
            where b.parent_id = any(array(
              select r.id
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = any(array[r.id]) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $48::date
            )) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $48::date
          ))
        ), 'urban', (
          select coalesce(json_object_agg(g.id, g.figure), '{}'::json)
          from (
            select u.id, (
              select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'usable', b.usable)
              from (
                select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $69::int))::date >= $48::date as usable
                from base_figure b
                where b.unit_id = u.id and b.metric = $70::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $48::date and not exists (
                  select
                  from region_lineage l
                  where l.to_unit = "b"."unit_id" and l.on_date > coalesce("b"."carried_on", "b"."on_date") and l.on_date <= $48::date and "l"."superseded_at" is null and "l"."believed_from" is not null
                )
                order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
                limit 1
              ) b
            ) as figure
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
            ) u
            where u.id = any(array(
              select r.id
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = any(array(
                select r.id
                union all select b.unit_id
                from region_attributes b
                where b.parent_id = any(array[r.id]) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $48::date
              )) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $48::date
            ))
          ) g
          where g.figure is not null
        ), 'inSight', (
          select coalesce(json_agg(json_build_array(t.id, t.parent_id, coalesce(h.counted, 0))), '[]'::json)
          from (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
          ) t
          left join (
            select u.id, u.code, u.name, u.parent_id, u.level, u.kind, u.is_virtual, coalesce(h.in_post, 0) as in_post, coalesce(h.suspended, 0) as suspended, coalesce(h.seconded, 0) as seconded, case when u.kind = 'VILLAGE' then 0 else coalesce(h.in_post, 0) end as counted
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
            ) u
            left join lateral (
              select s.in_post, s.suspended, s.seconded
              from headcount_step s
              where s.unit_id = "u"."id" and s.on_day <= $48::date
              order by s.on_day desc
              limit 1
            ) h on true
            where u.kind <> 'DISTRICT'
          ) h on h.id = t.id
        ))))
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
        ) r
        where r.code = $71::text
      ) as "needs#", (
        select coalesce(json_object_agg("indicatordefinition#13"."id", (
          select row_to_json("object#14")
          from (
            select ("indicatordefinition#13"."code")::text as "code", (
              select row_to_json("object#15")
              from (
                select ("indicatordefinition#13"."name_zh")::text as "zh"
              ) "object#15"
            ) as "name", ("indicatordefinition#13"."unit")::text as "unit", ("indicatordefinition#13"."rule_version" = any(array[$72, $73, $74]::text[])) as "live"
          ) "object#14"
        )), '{}')
        from (
          select "indicatordefinition#12".*
          from (
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition d
            join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $48::date
          ) "indicatordefinition#12"
          where true
        ) "indicatordefinition#13"
      ) as "rows#11", (
        select coalesce(json_object_agg("region#18"."id", (
          select row_to_json("object#19")
          from (
            select ("region#18"."name")::text as "name"
          ) "object#19"
        )), '{}')
        from (
          select "region#17".*
          from (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
          ) "region#17"
          where "region#17"."id" = any(array(
            select (
              select p.id
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
              ) p
              where p.code = $71::text
            )
            union all select u.id
            from (
              select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
              from (
                select u.*, (
                  select t.parent_id
                  from region_attributes t
                  where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $48::date
                ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $75::text when h.usable then $76::text else $77::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
                ) u
                left join lateral (
                  select max(v.floor_m2) as floor_m2, max(v.m2_per_100_households) as m2_per_100_households
                  from (
                    select v.facility_class, v.floor_m2, v.m2_per_100_households
                    from (
                      values ($78::text, $79::date, $80::date, $81::numeric, $82::numeric), ($83::text, $84::date, $85::date, $86::numeric, $87::numeric), ($88::text, $89::date, $90::date, $91::numeric, $92::numeric)
                    ) as v (facility_class, starts_on, ends_on, floor_m2, m2_per_100_households)
                    where v.starts_on <= $48::date and (v.ends_on is null or $48::date < v.ends_on)
                  ) v
                  where v.facility_class = u.facility_class
                ) s on true
                left join lateral (
                  select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                  from (
                    select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $93::int))::date >= $48::date as usable
                    from base_figure b
                    where b.unit_id = "u"."id" and b.metric = $94::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $48::date and not exists (
                      select
                      from region_lineage l
                      where l.to_unit = "b"."unit_id" and l.on_date > coalesce("b"."carried_on", "b"."on_date") and l.on_date <= $48::date and "l"."superseded_at" is null and "l"."believed_from" is not null
                    )
                    order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
                    limit 1
                  ) l
                ) h on true
                left join lateral (
                  select coalesce(sum(x.building_area_m2), 0.00) as facility_area_m2, coalesce(sum(x.resident_activity_area_m2), 0.00) as resident_activity_area_m2
                  from facility_fact x
                  where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $48::date
                ) f on true
                where u.community_id is not null
              ) m
            ) u
            where u.households_status <> 'OK' and u.id = any(array(
              select (
                select p.id
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
                ) p
                where p.code = $71::text
              )
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = any(array(
                select (
                  select p.id
                  from (
                    select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                    from region_attributes a
                    left join region r on r.id = a.unit_id
                    where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
                  ) p
                  where p.code = $71::text
                )
                union all select b.unit_id
                from region_attributes b
                where b.parent_id = any(array[(
                  select p.id
                  from (
                    select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                    from region_attributes a
                    left join region r on r.id = a.unit_id
                    where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $48::date
                  ) p
                  where p.code = $71::text
                )]) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $48::date
              )) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $48::date
            ))
          ))
        ) "region#18"
      ) as "rows#16"
    ) "rule#20"
  ) as "deadline"
) "answer#"
