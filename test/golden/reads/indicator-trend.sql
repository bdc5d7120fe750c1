select row_to_json("answer#")::text
from (
  select (
    select row_to_json("rule#5")
    from (
      select (
        select json_build_object('region', json_build_object('id', r.id::text, 'code', r.code, 'name', r.name, 'level', r.level, 'isVirtual', r.is_virtual), 'known', exists (
          select
          from indicator_definition k
          where k.code = $1::text
        ), 'definition', (
          select json_build_object('id', d.id::text, 'code', d.code, 'name', json_build_object('zh', d.name_zh, 'en', d.name_en), 'formula', json_build_object('zh', d.formula_zh, 'en', d.formula_en), 'unit', d.unit, 'kind', d.kind, 'facilityClass', d.facility_class, 'per', d.per, 'direction', d.direction, 'decimals', d.decimals, 'lowestLevel', d.lowest_level, 'ruleVersion', d.rule_version, 'document', json_build_object('title', d.document_title, 'number', d.document_number, 'article', d.document_article, 'date', d.document_date, 'grade', d.document_grade))
          from (
            select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition d
            join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $2::date
          ) d
          where d.code = $1::text
        ), 'points', (
          select coalesce(json_agg(json_build_object('on', p.day, 'definition', (
            select coalesce(json_agg(json_build_object('id', d.id::text, 'code', d.code, 'name', json_build_object('zh', d.name_zh, 'en', d.name_en), 'formula', json_build_object('zh', d.formula_zh, 'en', d.formula_en), 'unit', d.unit, 'kind', d.kind, 'facilityClass', d.facility_class, 'per', d.per, 'direction', d.direction, 'decimals', d.decimals, 'lowestLevel', d.lowest_level, 'ruleVersion', d.rule_version, 'document', json_build_object('title', d.document_title, 'number', d.document_number, 'article', d.document_article, 'date', d.document_date, 'grade', d.document_grade)) order by d.id), '[]'::json)
            from (
              select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
              from indicator_definition d
              join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> "p"."day"
            ) d
            where d.code = $1::text
          ) -> 0, 'parts', (
            select coalesce(json_agg(json_build_object('region', json_build_object('id', part.id::text, 'code', part.code, 'name', part.name, 'level', part.level, 'isVirtual', part.is_virtual), 'share', trim_scale(s.share)::text, 'brokenBy', s.broken_by::text, 'inputs', json_build_object('units', case when exists (
              select
              from (
                select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
                from indicator_definition d
                join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> "p"."day"
              ) d
              where d.code = $1::text and d.rule_version = any(array[$3, $4]::text[])
            ) then (
              select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'kind', u.kind, 'facilityClass', u.facility_class, 'isVirtual', u.is_virtual, 'households', u.households, 'householdsOn', u.households_on, 'householdsStatus', u.households_status, 'householdsFigureId', u.households_id::text, 'areaM2', u.facility_area_m2::text, 'requiredM2', round(u.required_m2, 2)::text, 'shortfallM2', round(ceil((u.shortfall_m2) * 100) / 100, 2)::text, 'meets', u.meets) order by u.code collate "C"), '[]'::json)
              from (
                select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
                from (
                  select u.*, (
                    select t.parent_id
                    from region_attributes t
                    where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> "p"."day"
                  ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $5::text when h.usable then $6::text else $7::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
                  from (
                    select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                    from region_attributes a
                    left join region r on r.id = a.unit_id
                    where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> "p"."day"
                  ) u
                  left join (
                    select v.facility_class, v.floor_m2, v.m2_per_100_households
                    from (
                      select $8::text as facility_class, $9::date as starts_on, $10::date as ends_on, $11::numeric as floor_m2, $12::numeric as m2_per_100_households
                      union all select $13::text as facility_class, $14::date as starts_on, $15::date as ends_on, $16::numeric as floor_m2, $17::numeric as m2_per_100_households
                      union all select $18::text as facility_class, $19::date as starts_on, $20::date as ends_on, $21::numeric as floor_m2, $22::numeric as m2_per_100_households
                    ) v
                    where v.starts_on <= "p"."day" and (v.ends_on is null or "p"."day" < v.ends_on)
                  ) s on s.facility_class = u.facility_class
                  left join lateral (
                    select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                    from (
                      select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $23::int))::date >= "p"."day" as usable
                      from base_figure b
                      where b.unit_id = "u"."id" and b.metric = $24::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= "p"."day" and not exists (
                        select
                        from region_lineage l
                        where l.to_unit = "b"."unit_id" and l.on_date <= "p"."day" and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
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
                    where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> "p"."day"
                  ) f on true
                  where u.community_id is not null
                ) m
              ) u
              where (u.id = part.id or u.parent_id = any(array(
                select part.id
                union all select b.unit_id
                from region_attributes b
                where b.parent_id = part.id and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> "p"."day"
              )))
            ) end, 'workforce', case when exists (
              select
              from (
                select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
                from indicator_definition d
                join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> "p"."day"
              ) d
              where d.code = $1::text and d.rule_version = any(array[$25]::text[])
            ) then json_build_object('units', (
              select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'level', u.level, 'kind', u.kind, 'inPost', u.in_post, 'suspended', u.suspended, 'seconded', u.seconded) order by u.code collate "C"), '[]'::json)
              from (
                select u.id, u.code, u.name, u.parent_id, u.level, u.kind, u.is_virtual, coalesce(h.in_post, 0) as in_post, coalesce(h.suspended, 0) as suspended, coalesce(h.seconded, 0) as seconded, coalesce(h.in_post + h.suspended + h.seconded, 0) as people, coalesce(h.committee, 0) as committee, case when u.kind = 'VILLAGE' then 0 else coalesce(h.in_post, 0) end as counted
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> "p"."day"
                ) u
                left join lateral (
                  select s.in_post, s.suspended, s.seconded, s.committee
                  from headcount_step s
                  where s.unit_id = "u"."id" and s.on_day <= "p"."day"
                  order by s.on_day desc
                  limit 1
                ) h on true
                where u.kind <> 'DISTRICT'
              ) u
              where (u.id = part.id or u.parent_id = any(array(
                select part.id
                union all select b.unit_id
                from region_attributes b
                where b.parent_id = part.id and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> "p"."day"
              )))
            ), 'urban', (
              select coalesce(json_object_agg(g.id, g.figure), '{}'::json)
              from (
                select u.id, (
                  select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'usable', b.usable)
                  from (
                    select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $26::int))::date >= "p"."day" as usable
                    from base_figure b
                    where b.unit_id = u.id and b.metric = $27::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= "p"."day" and not exists (
                      select
                      from region_lineage l
                      where l.to_unit = "b"."unit_id" and l.on_date <= "p"."day" and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
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
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> "p"."day"
                ) u
                where (u.id = part.id or u.parent_id = any(array(
                  select part.id
                  union all select b.unit_id
                  from region_attributes b
                  where b.parent_id = part.id and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> "p"."day"
                )))
              ) g
              where g.figure is not null
            ), 'inSight', null::json) end)) order by part.code collate "C"), '[]'::json)
            from (with recursive back (unit_id, share, broken_by, before, depth) as (
              select ("r"."id")::int, 1::numeric, null::bigint, date 'infinity', 0
              union all select l.from_unit, b.share * coalesce(l.share, 1), coalesce(b.broken_by, case when l.share is null then l.event_id end), l.on_date, b.depth + 1
              from back b
              join region_lineage l on l.to_unit = b.unit_id and l.on_date = (
                select max(l.on_date)
                from region_lineage l
                where l.to_unit = "b"."unit_id" and l.on_date > "p"."day" and l.on_date < "b"."before" and "l"."superseded_at" is null and "l"."believed_from" is not null
              ) and "l"."superseded_at" is null and "l"."believed_from" is not null
              where b.depth < $28::int
            ) select b.unit_id, sum(b.share) as share, max(b.broken_by) as broken_by from back b where (
              select max(l.on_date)
              from region_lineage l
              where l.to_unit = "b"."unit_id" and l.on_date > "p"."day" and l.on_date < "b"."before" and "l"."superseded_at" is null and "l"."believed_from" is not null
            ) is null group by b.unit_id) s
            join (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> "p"."day"
            ) part on part.id = s.unit_id
          )) order by p.day), '[]'::json)
          from (
            select least((make_date(("s"."n" + 1) * (case $29::text when $30 then $31::int when $32 then $33::int when $34 then $35::int when $36 then $37::int end) / 12, ("s"."n" + 1) * (case $29::text when $38 then $39::int when $40 then $41::int when $42 then $43::int when $44 then $45::int end) % 12 + 1, 1) - 1), $2::date) as day
            from generate_series(((extract(year from $46::date)::int * 12 + extract(month from $46::date)::int - 1) / (case $29::text when $47 then $48::int when $49 then $50::int when $51 then $52::int when $53 then $54::int end)), ((extract(year from $2::date)::int * 12 + extract(month from $2::date)::int - 1) / (case $29::text when $55 then $56::int when $57 then $58::int when $59 then $60::int when $61 then $62::int end))) as s (n)
            where ((extract(year from $2::date)::int * 12 + extract(month from $2::date)::int - 1) / (case $29::text when $63 then $64::int when $65 then $66::int when $67 then $68::int when $69 then $70::int end)) - ((extract(year from $46::date)::int * 12 + extract(month from $46::date)::int - 1) / (case $29::text when $71 then $72::int when $73 then $74::int when $75 then $76::int when $77 then $78::int end)) < $79::int
          ) p
        ), 'definitions', (
          select coalesce(json_agg(json_build_object('from', lower(d.valid), 'definition', json_build_object('id', d.id::text, 'code', d.code, 'name', json_build_object('zh', d.name_zh, 'en', d.name_en), 'formula', json_build_object('zh', d.formula_zh, 'en', d.formula_en), 'unit', d.unit, 'kind', d.kind, 'facilityClass', d.facility_class, 'per', d.per, 'direction', d.direction, 'decimals', d.decimals, 'lowestLevel', d.lowest_level, 'ruleVersion', d.rule_version, 'document', json_build_object('title', d.document_title, 'number', d.document_number, 'article', d.document_article, 'date', d.document_date, 'grade', d.document_grade))) order by d.valid), '[]'::json)
          from (
            select k.id, k.code, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.rule_version, f.valid, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
            from indicator_definition k
            join indicator_definition_fact f on f.definition_id = k.id
            where k.code = $1::text and "f"."superseded_at" is null and "f"."believed_from" is not null and f.valid && daterange($46::date, greatest($46::date, $2::date), '[]')
          ) d
        ), 'boundaries', (with recursive line (unit_id) as (
          select ("r"."id")::int union select l.from_unit
          from line b
          join region_lineage l on l.to_unit = b.unit_id and l.on_date > $46::date and l.on_date <= $2::date and "l"."superseded_at" is null and "l"."believed_from" is not null
        ) select coalesce(json_agg(json_build_object('eventId', e.id::text, 'kind', e.kind, 'on', e.effective_on, 'broken', exists (
          select
          from region_lineage l
          where l.event_id = e.id and l.share is null and l.to_unit in (
            select unit_id
            from line
          ) and "l"."superseded_at" is null and "l"."believed_from" is not null
        )) order by e.effective_on, e.id), '[]'::json) from region_event e where e.kind in ('CREATE', 'MERGE', 'SPLIT', 'TRANSFER', 'ABOLISH') and e.effective_on > $46::date and e.effective_on <= $2::date and e.reverses_id is null and "e"."superseded_at" is null and "e"."believed_from" is not null and exists (
          select
          from region_event_unit u
          where u.event_id = e.id and (u.unit_id in (
            select unit_id
            from line
          ) or u.parent_id in (
            select unit_id
            from line
          ))
        )), 'targets', (
          select coalesce(json_agg(json_build_object('id', t.id::text, 'regionId', t.region_id::text, 'role', f.role, 'value', trim_scale(f.value)::text, 'deadline', f.deadline, 'from', lower(f.valid), 'to', upper(f.valid), 'document', json_build_object('title', f.document_title, 'number', f.document_number, 'article', f.document_article, 'date', f.document_date, 'grade', f.document_grade)) order by f.role desc, f.valid, t.id), '[]'::json)
          from indicator_definition k
          join indicator_target t on t.definition_id = k.id
          join indicator_target_fact f on f.target_id = t.id
          where k.code = $1::text and (t.region_id is null or t.region_id = "r"."id") and "f"."superseded_at" is null and "f"."believed_from" is not null and f.valid && daterange($46::date, greatest($46::date, $2::date), '[]')
        ))
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $2::date
        ) r
        where r.code = $80::text
      ) as "needs#", (
        select coalesce(json_object_agg("region#3"."id", (
          select row_to_json("object#4")
          from (
            select ("region#3"."name")::text as "name"
          ) "object#4"
        )), '{}')
        from (
          select "region#2".*
          from (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $2::date
          ) "region#2"
          where "region#2"."code" = $80::text
        ) "region#3"
      ) as "rows#1"
    ) "rule#5"
  ) as "indicatorTrend"
) "answer#"
