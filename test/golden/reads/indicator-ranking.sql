select row_to_json("answer#")::text
from (
  select (
    select row_to_json("rule#7")
    from (
      select (
        select json_build_object('region', json_build_object('id', r.id::text, 'code', r.code, 'name', r.name, 'level', r.level, 'isVirtual', r.is_virtual), 'children', (
          select coalesce(json_agg(json_build_object('id', c.id::text, 'code', c.code, 'name', c.name, 'level', c.level, 'isVirtual', c.is_virtual) order by c.code collate "C"), '[]'::json)
          from (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
          ) c
          where c.parent_id = r.id
        ), 'definitions', (
          select coalesce(json_agg(json_build_object('id', d.id::text, 'code', d.code, 'name', json_build_object('zh', d.name_zh, 'en', d.name_en), 'formula', json_build_object('zh', d.formula_zh, 'en', d.formula_en), 'unit', d.unit, 'kind', d.kind, 'facilityClass', d.facility_class, 'per', d.per, 'direction', d.direction, 'decimals', d.decimals, 'lowestLevel', d.lowest_level, 'ruleVersion', d.rule_version, 'document', json_build_object('title', d.document_title, 'number', d.document_number, 'article', d.document_article, 'date', d.document_date, 'grade', d.document_grade)) order by d.id), '[]'::json)
          from (
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition d
            join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
          ) d
          where d.code = $2::text
        ), 'targets', (
          select coalesce(json_agg(json_build_object('id', t.id::text, 'definitionId', t.definition_id::text, 'regionId', t.region_id::text, 'role', t.role, 'value', t.value::text, 'nature', t.nature, 'deadline', t.deadline, 'document', json_build_object('title', t.document_title, 'number', t.document_number, 'article', t.document_article, 'date', t.document_date, 'grade', t.document_grade)) order by t.role desc, t.deadline, t.id), '[]'::json)
          from (
            select t.id, t.definition_id, t.region_id, t.version, f.role, trim_scale(f.value) as value, f.nature, f.deadline, f.owner_department, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_target t
            join indicator_target_fact f on f.target_id = t.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
          ) t
        ), 'known', exists (
          select
          from indicator_definition k
          where k.code = $2::text
        ), 'inputs', json_build_object('units', case when exists (
          select
          from (
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition d
            join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
          ) d
          where d.code = $2::text and d.rule_version = any(array[$3, $4]::text[])
        ) then (
          select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'kind', u.kind, 'facilityClass', u.facility_class, 'isVirtual', u.is_virtual, 'households', u.households, 'householdsOn', u.households_on, 'householdsStatus', u.households_status, 'householdsFigureId', u.households_id::text, 'areaM2', u.facility_area_m2::text, 'requiredM2', round(u.required_m2, 2)::text, 'shortfallM2', round(ceil((u.shortfall_m2) * 100) / 100, 2)::text, 'meets', u.meets) order by u.code collate "C"), '[]'::json)
          from (
            select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
            from (
              select u.*, (
                select t.parent_id
                from region_attributes t
                where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $1::date
              ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $5::text when h.usable then $6::text else $7::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
              ) u
              left join (
                select v.facility_class, v.floor_m2, v.m2_per_100_households
                from (
                  select $8::text as facility_class, $9::date as starts_on, $10::date as ends_on, $11::numeric as floor_m2, $12::numeric as m2_per_100_households
                  union all select $13::text as facility_class, $14::date as starts_on, $15::date as ends_on, $16::numeric as floor_m2, $17::numeric as m2_per_100_households
                  union all select $18::text as facility_class, $19::date as starts_on, $20::date as ends_on, $21::numeric as floor_m2, $22::numeric as m2_per_100_households
                ) v
                where v.starts_on <= $1::date and (v.ends_on is null or $1::date < v.ends_on)
              ) s on s.facility_class = u.facility_class
              left join lateral (
                select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                from (
                  select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $23::int))::date >= $1::date as usable
                  from base_figure b
                  where b.unit_id = "u"."id" and b.metric = $24::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
        ) end, 'workforce', case when exists (
          select
          from (
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition d
            join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
          ) d
          where d.code = $2::text and d.rule_version = any(array[$25]::text[])
        ) then json_build_object('units', (
          select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'level', u.level, 'kind', u.kind, 'inPost', u.in_post, 'suspended', u.suspended, 'seconded', u.seconded) order by u.code collate "C"), '[]'::json)
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
        ), 'urban', (
          select coalesce(json_object_agg(g.id, g.figure), '{}'::json)
          from (
            select u.id, (
              select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'usable', b.usable)
              from (
                select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $26::int))::date >= $1::date as usable
                from base_figure b
                where b.unit_id = u.id and b.metric = $27::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
            where (u.id = r.id or u.parent_id = any(array(
              select r.id
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = r.id and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
            )))
          ) g
          where g.figure is not null
        ), 'inSight', null::json) end))
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
        ) r
        where r.code = $28::text
      ) as "needs#", (
        select coalesce(json_object_agg("region#3"."id", (
          select row_to_json("object#4")
          from (
            select ("region#3"."code")::text as "code", ("region#3"."name")::text as "name", case when "region#5"."id" is null then null else (
              select row_to_json("object#6")
              from (
                select ("region#5"."name")::text as "name"
              ) "object#6"
            ) end as "parent"
          ) "object#4"
        )), '{}')
        from (
          select "region#2".*
          from (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
          ) "region#2"
          where "region#2"."id" = any(array(
            select c.id
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) c
            where c.parent_id = (
              select p.id
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
              ) p
              where p.code = $28::text
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
              where p.code = $28::text
            ) or u.parent_id = any(array(
              select (
                select p.id
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
                ) p
                where p.code = $28::text
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
                where p.code = $28::text
              ) and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
            )))
          ))
        ) "region#3"
        left join (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
        ) "region#5" on "region#5"."id" = "region#3"."parent_id"
      ) as "rows#1"
    ) "rule#7"
  ) as "indicatorRanking"
) "answer#"
