select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#22")
    from (
      select (
        select coalesce(json_agg(row_to_json("object#2")), '[]')
        from (
          select "frozenindicator#3"."as_of" as "asOf", (case when "frozenindicator#3"."inputs" #> '{inputs,workforce}' <> 'null' then "frozenindicator#3"."numerator"::text end) as "need#4", "frozenindicator#3"."display" as "need#5", null::text as "display", case when "indicatordefinition#6"."id" is null then null else (
            select row_to_json("object#7")
            from (
              select ("indicatordefinition#6"."code")::text as "code"
            ) "object#7"
          ) end as "definition", case when "region#8"."id" is null then null else (
            select row_to_json("object#9")
            from (
              select ("region#8"."name")::text as "name"
            ) "object#9"
          ) end as "region", "frozenindicator#3"."as_of" as "need#10", to_char(("frozenindicator#3"."known_on") at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "need#11", ("frozenindicator#3"."rule_version")::text as "need#12", "frozenindicator#3"."inputs" as "need#13", "frozenindicator#3"."explanation" as "need#14", ("frozenindicator#3"."status")::text as "need#15", "frozenindicator#3"."value"::text as "need#16", "frozenindicator#3"."numerator"::text as "need#17", "frozenindicator#3"."denominator"::text as "need#18", ("frozenindicator#3"."display")::text as "need#19", ("frozenindicator#3"."inputs_hash")::text as "need#20", (
            select json_build_object('region', json_build_object('id', r.id::text, 'code', r.code, 'name', r.name, 'level', r.level, 'isVirtual', r.is_virtual), 'definition', (
              select coalesce(json_agg(json_build_object('id', d.id::text, 'code', d.code, 'name', json_build_object('zh', d.name_zh, 'en', d.name_en), 'formula', json_build_object('zh', d.formula_zh, 'en', d.formula_en), 'unit', d.unit, 'kind', d.kind, 'facilityClass', d.facility_class, 'per', d.per, 'direction', d.direction, 'decimals', d.decimals, 'lowestLevel', d.lowest_level, 'ruleVersion', d.rule_version, 'document', json_build_object('title', d.document_title, 'number', d.document_number, 'article', d.document_article, 'date', d.document_date, 'grade', d.document_grade)) order by d.id), '[]'::json)
              from (
                select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
                from indicator_definition d
                join indicator_definition_fact f on f.definition_id = d.id and "f"."believed_from" <= "frozenindicator#3"."known_on" and ("f"."superseded_at" is null or "f"."superseded_at" > "frozenindicator#3"."known_on") and "f"."valid" @> "frozenindicator#3"."as_of"
              ) d
              where d.code = (
                select k.code
                from indicator_definition k
                where k.id = "frozenindicator#3"."definition_id"
              )
            ) -> 0, 'targets', (
              select coalesce(json_agg(json_build_object('id', t.id::text, 'definitionId', t.definition_id::text, 'regionId', t.region_id::text, 'role', t.role, 'value', t.value::text, 'nature', t.nature, 'deadline', t.deadline, 'document', json_build_object('title', t.document_title, 'number', t.document_number, 'article', t.document_article, 'date', t.document_date, 'grade', t.document_grade)) order by t.role desc, t.deadline, t.id), '[]'::json)
              from (
                select t.id, t.definition_id, t.region_id, t.version, f.role, trim_scale(f.value) as value, f.nature, f.deadline, f.owner_department, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
                from indicator_target t
                join indicator_target_fact f on f.target_id = t.id and "f"."believed_from" <= "frozenindicator#3"."known_on" and ("f"."superseded_at" is null or "f"."superseded_at" > "frozenindicator#3"."known_on") and "f"."valid" @> "frozenindicator#3"."as_of"
              ) t
              where t.definition_id = (
                select k.id
                from indicator_definition k
                where k.code = (
                  select k.code
                  from indicator_definition k
                  where k.id = "frozenindicator#3"."definition_id"
                )
              )
            ), 'inputs', json_build_object('units', case when exists (
              select
              from (
                select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
                from indicator_definition d
                join indicator_definition_fact f on f.definition_id = d.id and "f"."believed_from" <= "frozenindicator#3"."known_on" and ("f"."superseded_at" is null or "f"."superseded_at" > "frozenindicator#3"."known_on") and "f"."valid" @> "frozenindicator#3"."as_of"
              ) d
              where d.code = (
                select k.code
                from indicator_definition k
                where k.id = "frozenindicator#3"."definition_id"
              ) and d.rule_version = any(array[$1, $2]::text[])
            ) then (
              select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'kind', u.kind, 'facilityClass', u.facility_class, 'isVirtual', u.is_virtual, 'households', u.households, 'householdsOn', u.households_on, 'householdsStatus', u.households_status, 'householdsFigureId', u.households_id::text, 'areaM2', u.facility_area_m2::text, 'requiredM2', round(u.required_m2, 2)::text, 'shortfallM2', round(ceil((u.shortfall_m2) * 100) / 100, 2)::text, 'meets', u.meets) order by u.code collate "C"), '[]'::json)
              from (
                select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
                from (
                  select u.*, (
                    select t.parent_id
                    from region_attributes t
                    where t.unit_id = u.parent_id and "t"."believed_from" <= "frozenindicator#3"."known_on" and ("t"."superseded_at" is null or "t"."superseded_at" > "frozenindicator#3"."known_on") and "t"."valid" @> "frozenindicator#3"."as_of"
                  ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $3::text when h.usable then $4::text else $5::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
                  from (
                    select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                    from region_attributes a
                    left join region r on r.id = a.unit_id
                    where "a"."believed_from" <= "frozenindicator#3"."known_on" and ("a"."superseded_at" is null or "a"."superseded_at" > "frozenindicator#3"."known_on") and "a"."valid" @> "frozenindicator#3"."as_of"
                  ) u
                  left join (
                    select v.facility_class, v.floor_m2, v.m2_per_100_households
                    from (
                      select $6::text as facility_class, $7::date as starts_on, $8::date as ends_on, $9::numeric as floor_m2, $10::numeric as m2_per_100_households
                      union all select $11::text as facility_class, $12::date as starts_on, $13::date as ends_on, $14::numeric as floor_m2, $15::numeric as m2_per_100_households
                      union all select $16::text as facility_class, $17::date as starts_on, $18::date as ends_on, $19::numeric as floor_m2, $20::numeric as m2_per_100_households
                    ) v
                    where v.starts_on <= "frozenindicator#3"."as_of" and (v.ends_on is null or "frozenindicator#3"."as_of" < v.ends_on)
                  ) s on s.facility_class = u.facility_class
                  left join lateral (
                    select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                    from (
                      select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $21::int))::date >= "frozenindicator#3"."as_of" as usable
                      from base_figure b
                      where b.unit_id = "u"."id" and b.metric = $22::text and "b"."believed_from" <= "frozenindicator#3"."known_on" and ("b"."superseded_at" is null or "b"."superseded_at" > "frozenindicator#3"."known_on") and coalesce("b"."carried_on", "b"."on_date") <= "frozenindicator#3"."as_of" and not exists (
                        select
                        from region_lineage l
                        where l.to_unit = "b"."unit_id" and l.on_date <= "frozenindicator#3"."as_of" and "l"."believed_from" <= "frozenindicator#3"."known_on" and ("l"."superseded_at" is null or "l"."superseded_at" > "frozenindicator#3"."known_on") and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
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
                    where x.community_id = u.id and x.counts_towards and "x"."believed_from" <= "frozenindicator#3"."known_on" and ("x"."superseded_at" is null or "x"."superseded_at" > "frozenindicator#3"."known_on") and "x"."valid" @> "frozenindicator#3"."as_of"
                  ) f on true
                  where u.community_id is not null
                ) m
              ) u
              where (u.id = r.id or u.parent_id = any(array(
                select r.id
                union all select b.unit_id
                from region_attributes b
                where b.parent_id = r.id and "b"."believed_from" <= "frozenindicator#3"."known_on" and ("b"."superseded_at" is null or "b"."superseded_at" > "frozenindicator#3"."known_on") and "b"."valid" @> "frozenindicator#3"."as_of"
              )))
            ) end, 'workforce', case when exists (
              select
              from (
                select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
                from indicator_definition d
                join indicator_definition_fact f on f.definition_id = d.id and "f"."believed_from" <= "frozenindicator#3"."known_on" and ("f"."superseded_at" is null or "f"."superseded_at" > "frozenindicator#3"."known_on") and "f"."valid" @> "frozenindicator#3"."as_of"
              ) d
              where d.code = (
                select k.code
                from indicator_definition k
                where k.id = "frozenindicator#3"."definition_id"
              ) and d.rule_version = any(array[$23]::text[])
            ) then json_build_object('units', (
              select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'level', u.level, 'kind', u.kind, 'inPost', u.in_post, 'suspended', u.suspended, 'seconded', u.seconded) order by u.code collate "C"), '[]'::json)
              from (
                select u.id, u.code, u.name, u.parent_id, u.level, u.kind, u.is_virtual, coalesce(h.in_post, 0) as in_post, coalesce(h.suspended, 0) as suspended, coalesce(h.seconded, 0) as seconded, coalesce(h.in_post + h.suspended + h.seconded, 0) as people, coalesce(h.committee, 0) as committee, case when u.kind = 'VILLAGE' then 0 else coalesce(h.in_post, 0) end as counted
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."believed_from" <= "frozenindicator#3"."known_on" and ("a"."superseded_at" is null or "a"."superseded_at" > "frozenindicator#3"."known_on") and "a"."valid" @> "frozenindicator#3"."as_of"
                ) u
                left join lateral (
                  select k.in_post, k.suspended, k.seconded, k.committee
                  from headcount_known(array["u"."id"], "frozenindicator#3"."as_of", "frozenindicator#3"."known_on") k
                ) h on true
                where u.kind <> 'DISTRICT'
              ) u
              where (u.id = r.id or u.parent_id = any(array(
                select r.id
                union all select b.unit_id
                from region_attributes b
                where b.parent_id = r.id and "b"."believed_from" <= "frozenindicator#3"."known_on" and ("b"."superseded_at" is null or "b"."superseded_at" > "frozenindicator#3"."known_on") and "b"."valid" @> "frozenindicator#3"."as_of"
              )))
            ), 'urban', (
              select coalesce(json_object_agg(g.id, g.figure), '{}'::json)
              from (
                select u.id, (
                  select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'usable', b.usable)
                  from (
                    select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $24::int))::date >= "frozenindicator#3"."as_of" as usable
                    from base_figure b
                    where b.unit_id = u.id and b.metric = $25::text and "b"."believed_from" <= "frozenindicator#3"."known_on" and ("b"."superseded_at" is null or "b"."superseded_at" > "frozenindicator#3"."known_on") and coalesce("b"."carried_on", "b"."on_date") <= "frozenindicator#3"."as_of" and not exists (
                      select
                      from region_lineage l
                      where l.to_unit = "b"."unit_id" and l.on_date <= "frozenindicator#3"."as_of" and "l"."believed_from" <= "frozenindicator#3"."known_on" and ("l"."superseded_at" is null or "l"."superseded_at" > "frozenindicator#3"."known_on") and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
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
                  where "a"."believed_from" <= "frozenindicator#3"."known_on" and ("a"."superseded_at" is null or "a"."superseded_at" > "frozenindicator#3"."known_on") and "a"."valid" @> "frozenindicator#3"."as_of"
                ) u
                where (u.id = r.id or u.parent_id = any(array(
                  select r.id
                  union all select b.unit_id
                  from region_attributes b
                  where b.parent_id = r.id and "b"."believed_from" <= "frozenindicator#3"."known_on" and ("b"."superseded_at" is null or "b"."superseded_at" > "frozenindicator#3"."known_on") and "b"."valid" @> "frozenindicator#3"."as_of"
                )))
              ) g
              where g.figure is not null
            ), 'inSight', null::json) end), 'rows', (
              select json_build_object('attributesId', (
                select a.id::text
                from region_attributes a
                where a.unit_id = r.id and "a"."believed_from" <= "frozenindicator#3"."known_on" and ("a"."superseded_at" is null or "a"."superseded_at" > "frozenindicator#3"."known_on") and "a"."valid" @> "frozenindicator#3"."as_of"
              ), 'definitionFactId', f.id::text, 'targetFactIds', (
                select coalesce(json_agg(g.id::text order by g.id), '[]'::json)
                from indicator_target t
                join indicator_target_fact g on g.target_id = t.id and "g"."believed_from" <= "frozenindicator#3"."known_on" and ("g"."superseded_at" is null or "g"."superseded_at" > "frozenindicator#3"."known_on") and "g"."valid" @> "frozenindicator#3"."as_of"
                where t.definition_id = k.id
              ), 'units', case when f.rule_version = any(array[$26, $27]::text[]) then (
                select coalesce(json_agg(json_build_object('id', u.id::text, 'attributesId', u.attributes_id::text, 'facilities', (
                  select coalesce(json_agg(json_build_object('factId', x.id::text, 'facilityId', x.facility_id::text, 'areaM2', x.building_area_m2::text) order by x.id), '[]'::json)
                  from facility_fact x
                  where x.community_id = u.id and x.counts_towards and "x"."believed_from" <= "frozenindicator#3"."known_on" and ("x"."superseded_at" is null or "x"."superseded_at" > "frozenindicator#3"."known_on") and "x"."valid" @> "frozenindicator#3"."as_of"
                )) order by u.code collate "C"), '[]'::json)
                from (
                  select a.unit_id as id, a.id as attributes_id, a.code, a.parent_id
                  from region_attributes a
                  where a.community_id is not null and "a"."believed_from" <= "frozenindicator#3"."known_on" and ("a"."superseded_at" is null or "a"."superseded_at" > "frozenindicator#3"."known_on") and "a"."valid" @> "frozenindicator#3"."as_of"
                ) u
                where (u.id = r.id or u.parent_id = any(array(
                  select r.id
                  union all select b.unit_id
                  from region_attributes b
                  where b.parent_id = r.id and "b"."believed_from" <= "frozenindicator#3"."known_on" and ("b"."superseded_at" is null or "b"."superseded_at" > "frozenindicator#3"."known_on") and "b"."valid" @> "frozenindicator#3"."as_of"
                )))
              ) end, 'people', case when f.rule_version = any(array[$28]::text[]) then (
                select coalesce(json_agg(json_build_object('id', u.id::text, 'assignments', u.assignments, 'employments', u.employments) order by u.id), '[]'::json)
                from (
                  select a.unit_id as id, json_agg(a.id::text order by a.worker_id) as assignments, json_agg(e.id::text order by a.worker_id) as employments
                  from assignment a
                  join employment e on e.worker_id = a.worker_id and "e"."believed_from" <= "frozenindicator#3"."known_on" and ("e"."superseded_at" is null or "e"."superseded_at" > "frozenindicator#3"."known_on") and "e"."valid" @> "frozenindicator#3"."as_of"
                  where "a"."believed_from" <= "frozenindicator#3"."known_on" and ("a"."superseded_at" is null or "a"."superseded_at" > "frozenindicator#3"."known_on") and "a"."valid" @> "frozenindicator#3"."as_of" and a.unit_id = any(array(
                    select u.id
                    from (
                      select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                      from region_attributes a
                      left join region r on r.id = a.unit_id
                      where "a"."believed_from" <= "frozenindicator#3"."known_on" and ("a"."superseded_at" is null or "a"."superseded_at" > "frozenindicator#3"."known_on") and "a"."valid" @> "frozenindicator#3"."as_of"
                    ) u
                    where (u.id = r.id or u.parent_id = any(array(
                      select r.id
                      union all select b.unit_id
                      from region_attributes b
                      where b.parent_id = r.id and "b"."believed_from" <= "frozenindicator#3"."known_on" and ("b"."superseded_at" is null or "b"."superseded_at" > "frozenindicator#3"."known_on") and "b"."valid" @> "frozenindicator#3"."as_of"
                    )))
                  ))
                  group by a.unit_id
                ) u
              ) end)
              from indicator_definition k
              join indicator_definition_fact f on f.definition_id = k.id and "f"."believed_from" <= "frozenindicator#3"."known_on" and ("f"."superseded_at" is null or "f"."superseded_at" > "frozenindicator#3"."known_on") and "f"."valid" @> "frozenindicator#3"."as_of"
              where k.code = (
                select k.code
                from indicator_definition k
                where k.id = "frozenindicator#3"."definition_id"
              )
            ))
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."believed_from" <= "frozenindicator#3"."known_on" and ("a"."superseded_at" is null or "a"."superseded_at" > "frozenindicator#3"."known_on") and "a"."valid" @> "frozenindicator#3"."as_of"
            ) r
            where r.id = "frozenindicator#3"."unit_id"
          ) as "need#21", null::text as "recomputed"
          from (
            select "frozenindicator#1".*
            from "frozen_indicator" "frozenindicator#1"
            where (("frozenindicator#1"."superseded_at" is not null) = $29::boolean)
            order by date '2000-01-01' - "frozenindicator#1"."as_of", "frozenindicator#1"."id"
            limit $30::int offset $31::int
          ) "frozenindicator#3"
          left join lateral (
            select "indicatordefinition#6".*
            from (
              select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
              from indicator_definition d
              join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> "frozenindicator#3"."as_of"
            ) "indicatordefinition#6"
            where "indicatordefinition#6"."id" = "frozenindicator#3"."definition_id"
          ) "indicatordefinition#6" on true
          left join lateral (
            select "region#8".*
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> "frozenindicator#3"."as_of"
            ) "region#8"
            where "region#8"."id" = "frozenindicator#3"."unit_id"
          ) "region#8" on true
          order by date '2000-01-01' - "frozenindicator#3"."as_of", "frozenindicator#3"."id"
        ) "object#2"
      ) as "items"
    ) "page#22"
  ) as "frozenIndicators"
) "answer#"
