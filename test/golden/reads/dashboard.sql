select row_to_json("answer#")::text
from (
  select (
    select row_to_json("rule#10")
    from (
      select (
        select json_build_object('region', json_build_object('id', r.id::text, 'code', r.code, 'name', r.name, 'level', r.level, 'isVirtual', r.is_virtual), 'children', '[]'::json, 'definitions', (
          select coalesce(json_agg(json_build_object('id', d.id::text, 'code', d.code, 'name', json_build_object('zh', d.name_zh, 'en', d.name_en), 'formula', json_build_object('zh', d.formula_zh, 'en', d.formula_en), 'unit', d.unit, 'kind', d.kind, 'facilityClass', d.facility_class, 'per', d.per, 'direction', d.direction, 'decimals', d.decimals, 'lowestLevel', d.lowest_level, 'ruleVersion', d.rule_version, 'document', json_build_object('title', d.document_title, 'number', d.document_number, 'article', d.document_article, 'date', d.document_date, 'grade', d.document_grade)) order by d.id), '[]'::json)
          from (
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition d
            join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
          ) d
        ), 'targets', (
          select coalesce(json_agg(json_build_object('id', t.id::text, 'definitionId', t.definition_id::text, 'regionId', t.region_id::text, 'role', t.role, 'value', t.value::text, 'nature', t.nature, 'deadline', t.deadline, 'document', json_build_object('title', t.document_title, 'number', t.document_number, 'article', t.document_article, 'date', t.document_date, 'grade', t.document_grade)) order by t.role desc, t.deadline, t.id), '[]'::json)
          from (
            select t.id, t.definition_id, t.region_id, t.version, f.role, trim_scale(f.value) as value, f.nature, f.deadline, f.owner_department, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_target t
            join indicator_target_fact f on f.target_id = t.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
          ) t
        ), 'known', true, 'sums', json_build_object('units', (
          select coalesce(json_agg(coalesce(g.each, json_build_array(json_build_object('facilityClass', g.facility_class, 'isVirtual', g.is_virtual, 'householdsStatus', g.households_status, 'meets', g.meets, 'units', g.units, 'households', g.households, 'areaM2', g.area::text)))), '[]'::json)
          from (
            select u.facility_class, u.is_virtual, u.households_status, u.meets, count(*) as units, sum(u.households) as households, sum(u.facility_area_m2) as area, json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'kind', u.kind, 'facilityClass', u.facility_class, 'isVirtual', u.is_virtual, 'households', u.households, 'householdsOn', u.households_on, 'householdsStatus', u.households_status, 'householdsFigureId', u.households_id::text, 'areaM2', u.facility_area_m2::text, 'requiredM2', round(u.required_m2, 2)::text, 'shortfallM2', round(ceil((u.shortfall_m2) * 100) / 100, 2)::text, 'meets', u.meets) order by u.code collate "C") filter (where not (u.meets is not null and u.households_status = $2)) as each
            from (
              select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
              from (
                select u.*, (
                  select t.parent_id
                  from region_attributes t
                  where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $1::date
                ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $3::text when h.usable then $4::text else $5::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
                ) u
                left join (
                  select v.facility_class, v.floor_m2, v.m2_per_100_households
                  from (
                    select $6::text as facility_class, $7::date as starts_on, $8::date as ends_on, $9::numeric as floor_m2, $10::numeric as m2_per_100_households
                    union all select $11::text as facility_class, $12::date as starts_on, $13::date as ends_on, $14::numeric as floor_m2, $15::numeric as m2_per_100_households
                    union all select $16::text as facility_class, $17::date as starts_on, $18::date as ends_on, $19::numeric as floor_m2, $20::numeric as m2_per_100_households
                  ) v
                  where v.starts_on <= $1::date and (v.ends_on is null or $1::date < v.ends_on)
                ) s on s.facility_class = u.facility_class
                left join lateral (
                  select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                  from (
                    select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $21::int))::date >= $1::date as usable
                    from base_figure b
                    where b.unit_id = "u"."id" and b.metric = $22::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
                      select
                      from region_lineage l
                      where l.to_unit = "b"."unit_id" and l.on_date <= $1::date and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
                        select min(o.on_date)
                        from region_lineage o
                        where o.event_id = "b"."event_id"
                      ) end
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
            where (u.id = r.id or u.parent_id = any(array(
              select r.id
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = r.id and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
            )))
            group by u.facility_class, u.is_virtual, u.households_status, u.meets
          ) g
        ), 'workforce', json_build_object('units', (
          select coalesce(json_agg(json_build_object('kind', g.kind, 'inPost', g.in_post, 'suspended', g.suspended, 'seconded', g.seconded)), '[]'::json)
          from (
            select u.kind, sum(u.in_post) as in_post, sum(u.suspended) as suspended, sum(u.seconded) as seconded
            from (
              select u.id, u.code, u.name, u.parent_id, u.level, u.kind, u.is_virtual, coalesce(h.in_post, 0) as in_post, coalesce(h.suspended, 0) as suspended, coalesce(h.seconded, 0) as seconded, coalesce(h.in_post + h.suspended + h.seconded, 0) as people, coalesce(h.committee, 0) as committee, case when u.kind = 'VILLAGE' then 0 else coalesce(h.in_post, 0) end as counted
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
              ) u
              left join lateral (
                select s.in_post, s.suspended, s.seconded, s.committee
                from headcount_step s
                where s.unit_id = "u"."id" and s.on_day <= $1::date
                order by s.on_day desc
                limit 1
              ) h on true
              where u.kind <> 'DISTRICT'
            ) u
            where (u.id = r.id or u.parent_id = any(array(
              select r.id
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = r.id and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
            )))
            group by u.kind
          ) g
        ), 'urban', (
          select coalesce(json_object_agg(g.id, g.figure), '{}'::json)
          from (
            select u.id, (
              select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'usable', b.usable)
              from (
                select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $23::int))::date >= $1::date as usable
                from base_figure b
                where b.unit_id = u.id and b.metric = $24::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
                  select
                  from region_lineage l
                  where l.to_unit = "b"."unit_id" and l.on_date <= $1::date and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
                    select min(o.on_date)
                    from region_lineage o
                    where o.event_id = "b"."event_id"
                  ) end
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
            where u.id = r.id
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
            select u.id, u.code, u.name, u.parent_id, u.level, u.kind, u.is_virtual, coalesce(h.in_post, 0) as in_post, coalesce(h.suspended, 0) as suspended, coalesce(h.seconded, 0) as seconded, coalesce(h.in_post + h.suspended + h.seconded, 0) as people, coalesce(h.committee, 0) as committee, case when u.kind = 'VILLAGE' then 0 else coalesce(h.in_post, 0) end as counted
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) u
            left join lateral (
              select s.in_post, s.suspended, s.seconded, s.committee
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
        where r.code = $25::text
      ) as "needs#", (
        select coalesce(json_object_agg("indicatordefinition#3"."id", (
          select row_to_json("object#4")
          from (
            select ("indicatordefinition#3"."code")::text as "code", (
              select row_to_json("object#5")
              from (
                select ("indicatordefinition#3"."name_zh")::text as "zh"
              ) "object#5"
            ) as "name", ("indicatordefinition#3"."unit")::text as "unit", ("indicatordefinition#3"."rule_version" = any(array[$26, $27, $28]::text[])) as "live"
          ) "object#4"
        )), '{}')
        from (
          select "indicatordefinition#2".*
          from (
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
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
              where p.code = $25::text
            )
            union all select u.id
            from (
              select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
              from (
                select u.*, (
                  select t.parent_id
                  from region_attributes t
                  where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $1::date
                ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $29::text when h.usable then $30::text else $31::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
                ) u
                left join (
                  select v.facility_class, v.floor_m2, v.m2_per_100_households
                  from (
                    select $32::text as facility_class, $33::date as starts_on, $34::date as ends_on, $35::numeric as floor_m2, $36::numeric as m2_per_100_households
                    union all select $37::text as facility_class, $38::date as starts_on, $39::date as ends_on, $40::numeric as floor_m2, $41::numeric as m2_per_100_households
                    union all select $42::text as facility_class, $43::date as starts_on, $44::date as ends_on, $45::numeric as floor_m2, $46::numeric as m2_per_100_households
                  ) v
                  where v.starts_on <= $1::date and (v.ends_on is null or $1::date < v.ends_on)
                ) s on s.facility_class = u.facility_class
                left join lateral (
                  select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                  from (
                    select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $47::int))::date >= $1::date as usable
                    from base_figure b
                    where b.unit_id = "u"."id" and b.metric = $48::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
                      select
                      from region_lineage l
                      where l.to_unit = "b"."unit_id" and l.on_date <= $1::date and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
                        select min(o.on_date)
                        from region_lineage o
                        where o.event_id = "b"."event_id"
                      ) end
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
            where u.households_status <> 'OK' and (u.id = (
              select p.id
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
              ) p
              where p.code = $25::text
            ) or u.parent_id = any(array(
              select (
                select p.id
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
                ) p
                where p.code = $25::text
              )
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = (
                select p.id
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
                ) p
                where p.code = $25::text
              ) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
            )))
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
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition d
            join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $49::date
          ) d
        ), 'targets', (
          select coalesce(json_agg(json_build_object('id', t.id::text, 'definitionId', t.definition_id::text, 'regionId', t.region_id::text, 'role', t.role, 'value', t.value::text, 'nature', t.nature, 'deadline', t.deadline, 'document', json_build_object('title', t.document_title, 'number', t.document_number, 'article', t.document_article, 'date', t.document_date, 'grade', t.document_grade)) order by t.role desc, t.deadline, t.id), '[]'::json)
          from (
            select t.id, t.definition_id, t.region_id, t.version, f.role, trim_scale(f.value) as value, f.nature, f.deadline, f.owner_department, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_target t
            join indicator_target_fact f on f.target_id = t.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $49::date
          ) t
        ), 'known', true, 'sums', json_build_object('units', (
          select coalesce(json_agg(coalesce(g.each, json_build_array(json_build_object('facilityClass', g.facility_class, 'isVirtual', g.is_virtual, 'householdsStatus', g.households_status, 'meets', g.meets, 'units', g.units, 'households', g.households, 'areaM2', g.area::text)))), '[]'::json)
          from (
            select u.facility_class, u.is_virtual, u.households_status, u.meets, count(*) as units, sum(u.households) as households, sum(u.facility_area_m2) as area, json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'kind', u.kind, 'facilityClass', u.facility_class, 'isVirtual', u.is_virtual, 'households', u.households, 'householdsOn', u.households_on, 'householdsStatus', u.households_status, 'householdsFigureId', u.households_id::text, 'areaM2', u.facility_area_m2::text, 'requiredM2', round(u.required_m2, 2)::text, 'shortfallM2', round(ceil((u.shortfall_m2) * 100) / 100, 2)::text, 'meets', u.meets) order by u.code collate "C") filter (where not (u.meets is not null and u.households_status = $50)) as each
            from (
              select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
              from (
                select u.*, (
                  select t.parent_id
                  from region_attributes t
                  where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $49::date
                ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $51::text when h.usable then $52::text else $53::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
                ) u
                left join (
                  select v.facility_class, v.floor_m2, v.m2_per_100_households
                  from (
                    select $54::text as facility_class, $55::date as starts_on, $56::date as ends_on, $57::numeric as floor_m2, $58::numeric as m2_per_100_households
                    union all select $59::text as facility_class, $60::date as starts_on, $61::date as ends_on, $62::numeric as floor_m2, $63::numeric as m2_per_100_households
                    union all select $64::text as facility_class, $65::date as starts_on, $66::date as ends_on, $67::numeric as floor_m2, $68::numeric as m2_per_100_households
                  ) v
                  where v.starts_on <= $49::date and (v.ends_on is null or $49::date < v.ends_on)
                ) s on s.facility_class = u.facility_class
                left join lateral (
                  select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                  from (
                    select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $69::int))::date >= $49::date as usable
                    from base_figure b
                    where b.unit_id = "u"."id" and b.metric = $70::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $49::date and not exists (
                      select
                      from region_lineage l
                      where l.to_unit = "b"."unit_id" and l.on_date <= $49::date and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
                        select min(o.on_date)
                        from region_lineage o
                        where o.event_id = "b"."event_id"
                      ) end
                    )
                    order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
                    limit 1
                  ) l
                ) h on true
                left join lateral (
                  select coalesce(sum(x.building_area_m2), 0.00) as facility_area_m2, coalesce(sum(x.resident_activity_area_m2), 0.00) as resident_activity_area_m2
                  from facility_fact x
                  where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $49::date
                ) f on true
                where u.community_id is not null
              ) m
            ) u
            where (u.id = r.id or u.parent_id = any(array(
              select r.id
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = r.id and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $49::date
            )))
            group by u.facility_class, u.is_virtual, u.households_status, u.meets
          ) g
        ), 'workforce', json_build_object('units', (
          select coalesce(json_agg(json_build_object('kind', g.kind, 'inPost', g.in_post, 'suspended', g.suspended, 'seconded', g.seconded)), '[]'::json)
          from (
            select u.kind, sum(u.in_post) as in_post, sum(u.suspended) as suspended, sum(u.seconded) as seconded
            from (
              select u.id, u.code, u.name, u.parent_id, u.level, u.kind, u.is_virtual, coalesce(h.in_post, 0) as in_post, coalesce(h.suspended, 0) as suspended, coalesce(h.seconded, 0) as seconded, coalesce(h.in_post + h.suspended + h.seconded, 0) as people, coalesce(h.committee, 0) as committee, case when u.kind = 'VILLAGE' then 0 else coalesce(h.in_post, 0) end as counted
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
              ) u
              left join lateral (
                select s.in_post, s.suspended, s.seconded, s.committee
                from headcount_step s
                where s.unit_id = "u"."id" and s.on_day <= $49::date
                order by s.on_day desc
                limit 1
              ) h on true
              where u.kind <> 'DISTRICT'
            ) u
            where (u.id = r.id or u.parent_id = any(array(
              select r.id
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = r.id and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $49::date
            )))
            group by u.kind
          ) g
        ), 'urban', (
          select coalesce(json_object_agg(g.id, g.figure), '{}'::json)
          from (
            select u.id, (
              select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'usable', b.usable)
              from (
                select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $71::int))::date >= $49::date as usable
                from base_figure b
                where b.unit_id = u.id and b.metric = $72::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $49::date and not exists (
                  select
                  from region_lineage l
                  where l.to_unit = "b"."unit_id" and l.on_date <= $49::date and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
                    select min(o.on_date)
                    from region_lineage o
                    where o.event_id = "b"."event_id"
                  ) end
                )
                order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
                limit 1
              ) b
            ) as figure
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
            ) u
            where u.id = r.id
          ) g
          where g.figure is not null
        ), 'inSight', (
          select coalesce(json_agg(json_build_array(t.id, t.parent_id, coalesce(h.counted, 0))), '[]'::json)
          from (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
          ) t
          left join (
            select u.id, u.code, u.name, u.parent_id, u.level, u.kind, u.is_virtual, coalesce(h.in_post, 0) as in_post, coalesce(h.suspended, 0) as suspended, coalesce(h.seconded, 0) as seconded, coalesce(h.in_post + h.suspended + h.seconded, 0) as people, coalesce(h.committee, 0) as committee, case when u.kind = 'VILLAGE' then 0 else coalesce(h.in_post, 0) end as counted
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
            ) u
            left join lateral (
              select s.in_post, s.suspended, s.seconded, s.committee
              from headcount_step s
              where s.unit_id = "u"."id" and s.on_day <= $49::date
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
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
        ) r
        where r.code = $73::text
      ) as "needs#", (
        select coalesce(json_object_agg("indicatordefinition#13"."id", (
          select row_to_json("object#14")
          from (
            select ("indicatordefinition#13"."code")::text as "code", (
              select row_to_json("object#15")
              from (
                select ("indicatordefinition#13"."name_zh")::text as "zh"
              ) "object#15"
            ) as "name", ("indicatordefinition#13"."unit")::text as "unit", ("indicatordefinition#13"."rule_version" = any(array[$74, $75, $76]::text[])) as "live"
          ) "object#14"
        )), '{}')
        from (
          select "indicatordefinition#12".*
          from (
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition d
            join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $49::date
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
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
          ) "region#17"
          where "region#17"."id" = any(array(
            select (
              select p.id
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
              ) p
              where p.code = $73::text
            )
            union all select u.id
            from (
              select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
              from (
                select u.*, (
                  select t.parent_id
                  from region_attributes t
                  where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $49::date
                ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $77::text when h.usable then $78::text else $79::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
                ) u
                left join (
                  select v.facility_class, v.floor_m2, v.m2_per_100_households
                  from (
                    select $80::text as facility_class, $81::date as starts_on, $82::date as ends_on, $83::numeric as floor_m2, $84::numeric as m2_per_100_households
                    union all select $85::text as facility_class, $86::date as starts_on, $87::date as ends_on, $88::numeric as floor_m2, $89::numeric as m2_per_100_households
                    union all select $90::text as facility_class, $91::date as starts_on, $92::date as ends_on, $93::numeric as floor_m2, $94::numeric as m2_per_100_households
                  ) v
                  where v.starts_on <= $49::date and (v.ends_on is null or $49::date < v.ends_on)
                ) s on s.facility_class = u.facility_class
                left join lateral (
                  select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                  from (
                    select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $95::int))::date >= $49::date as usable
                    from base_figure b
                    where b.unit_id = "u"."id" and b.metric = $96::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $49::date and not exists (
                      select
                      from region_lineage l
                      where l.to_unit = "b"."unit_id" and l.on_date <= $49::date and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
                        select min(o.on_date)
                        from region_lineage o
                        where o.event_id = "b"."event_id"
                      ) end
                    )
                    order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
                    limit 1
                  ) l
                ) h on true
                left join lateral (
                  select coalesce(sum(x.building_area_m2), 0.00) as facility_area_m2, coalesce(sum(x.resident_activity_area_m2), 0.00) as resident_activity_area_m2
                  from facility_fact x
                  where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $49::date
                ) f on true
                where u.community_id is not null
              ) m
            ) u
            where u.households_status <> 'OK' and (u.id = (
              select p.id
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
              ) p
              where p.code = $73::text
            ) or u.parent_id = any(array(
              select (
                select p.id
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
                ) p
                where p.code = $73::text
              )
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = (
                select p.id
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $49::date
                ) p
                where p.code = $73::text
              ) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $49::date
            )))
          ))
        ) "region#18"
      ) as "rows#16"
    ) "rule#20"
  ) as "deadline"
) "answer#"
