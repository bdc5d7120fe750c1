select row_to_json("answer#")::text
from (
  select (
    select row_to_json("object#2")
    from (
      select ("together#4"."shortfall")::text as "shortfallM2", ("region#3"."id")::text as "need#5", "region#3"."code" as "need#6", "region#3"."name" as "need#7", ("region#3"."level")::text as "need#8", "region#3"."facility_class" as "need#9", (
        select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'sourceKind', b.source_kind, 'source', b.source, 'documentTitle', b.document_title, 'documentNumber', b.document_number, 'documentArticle', b.document_article, 'documentDate', b.document_date, 'documentGrade', b.document_grade, 'approvedAt', to_char("b"."decided_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'approvedBy', (
          select w.name
          from person w
          where w.id = "b"."decided_by"
        ))
        from base_figure b
        where b.id = (
          select o.id
          from (
            select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $1::int))::date >= $2::date as usable
            from base_figure b
            where b.unit_id = "region#3"."id" and b.metric = $3::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $2::date and not exists (
              select
              from region_lineage l
              where l.to_unit = "b"."unit_id" and l.on_date <= $2::date and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
                select min(o.on_date)
                from region_lineage o
                where o.event_id = "b"."event_id"
              ) end
            )
            order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
            limit 1
          ) o
        )
      ) as "need#10", (
        select coalesce(json_agg(json_build_object('name', n.name, 'on', l.on_date, 'share', l.share::text, 'households', (
          select h.value
          from (
            select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $4::int))::date >= (l.on_date - 1) as usable
            from base_figure b
            where b.unit_id = l.from_unit and b.metric = $5::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= (l.on_date - 1) and not exists (
              select
              from region_lineage l
              where l.to_unit = "b"."unit_id" and l.on_date <= (l.on_date - 1) and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
                select min(o.on_date)
                from region_lineage o
                where o.event_id = "b"."event_id"
              ) end
            )
            order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
            limit 1
          ) h
        )) order by n.code collate "C"), '[]'::json)
        from region_lineage l
        join region_attributes n on n.unit_id = l.from_unit and n.valid @> l.on_date - 1 and "n"."superseded_at" is null and "n"."believed_from" is not null
        where l.to_unit = "region#3"."id" and "l"."superseded_at" is null and "l"."believed_from" is not null and l.on_date = (
          select max(m.on_date)
          from region_lineage m
          where m.to_unit = "region#3"."id" and m.on_date <= $2::date and "m"."superseded_at" is null and "m"."believed_from" is not null
        )
      ) as "need#11", (
        select coalesce(json_agg(json_build_object('id', x.facility_id::text, 'name', x.name, 'state', x.state, 'tenure', x.tenure, 'buildingAreaM2', x.building_area_m2::text, 'countsTowards', x.counts_towards, 'countsReason', x.counts_reason, 'source', x.source, 'from', lower(x.valid), 'approvedAt', to_char("x"."decided_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'approvedBy', (
          select w.name
          from person w
          where w.id = "x"."decided_by"
        )) order by x.building_area_m2 desc, x.facility_id), '[]'::json)
        from facility_fact x
        where x.community_id = "region#3"."id" and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $2::date
      ) as "need#12", (
        select coalesce(json_agg(json_build_object('id', t.id::text, 'code', t.code, 'name', t.name, 'households', o.value, 'householdsOn', o.on_date) order by t.code collate "C"), '[]'::json)
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $2::date
        ) t
        cross join lateral (
          select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $6::int))::date >= $2::date as usable
          from base_figure b
          where b.unit_id = "t"."id" and b.metric = $7::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $2::date and not exists (
            select
            from region_lineage l
            where l.to_unit = "b"."unit_id" and l.on_date <= $2::date and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
              select min(o.on_date)
              from region_lineage o
              where o.event_id = "b"."event_id"
            ) end
          )
          order by coalesce("b"."carried_on", "b"."on_date") desc, "b"."carried_on" is not null
          limit 1
        ) o
        where t.parent_id = "region#3"."id" and t.level = 'TOWN' and o.usable
      ) as "need#13", (
        select coalesce(json_agg(json_build_object('id', u.id::text, 'code', u.code, 'name', u.name, 'parentId', u.parent_id::text, 'kind', u.kind, 'facilityClass', u.facility_class, 'isVirtual', u.is_virtual, 'households', u.households, 'householdsOn', u.households_on, 'householdsStatus', u.households_status, 'householdsFigureId', u.households_id::text, 'areaM2', u.facility_area_m2::text, 'requiredM2', round(u.required_m2, 2)::text, 'shortfallM2', round(ceil((u.shortfall_m2) * 100) / 100, 2)::text, 'meets', u.meets) order by u.code collate "C"), '[]'::json)
        from (
          select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
          from (
            select u.*, (
              select t.parent_id
              from region_attributes t
              where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $2::date
            ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $8::text when h.usable then $9::text else $10::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $2::date
            ) u
            left join (
              select v.facility_class, v.floor_m2, v.m2_per_100_households
              from (
                select $11::text as facility_class, $12::date as starts_on, $13::date as ends_on, $14::numeric as floor_m2, $15::numeric as m2_per_100_households
                union all select $16::text as facility_class, $17::date as starts_on, $18::date as ends_on, $19::numeric as floor_m2, $20::numeric as m2_per_100_households
                union all select $21::text as facility_class, $22::date as starts_on, $23::date as ends_on, $24::numeric as floor_m2, $25::numeric as m2_per_100_households
              ) v
              where v.starts_on <= $2::date and (v.ends_on is null or $2::date < v.ends_on)
            ) s on s.facility_class = u.facility_class
            left join lateral (
              select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
              from (
                select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $26::int))::date >= $2::date as usable
                from base_figure b
                where b.unit_id = "u"."id" and b.metric = $27::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $2::date and not exists (
                  select
                  from region_lineage l
                  where l.to_unit = "b"."unit_id" and l.on_date <= $2::date and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
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
              where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $2::date
            ) f on true
            where u.community_id is not null
          ) m
        ) u
        where (u.id = "region#3"."id" or u.parent_id = any(array(
          select "region#3"."id"
          union all select b.unit_id
          from region_attributes b
          where b.parent_id = "region#3"."id" and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $2::date
        )))
      ) as "need#14", null::text as "explain"
      from (
        select "region#1".*
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $2::date
        ) "region#1"
        where "region#1"."code" = $28::text
        limit 1
      ) "region#3"
      left join lateral (
        select coalesce(sum(u.facility_area_m2), 0.00) as area, round(case when bool_and("u"."required_m2" is not null) then sum("u"."required_m2") end, 2) as required, round(ceil((case when bool_and("u"."shortfall_m2" is not null) then sum("u"."shortfall_m2") end) * 100) / 100, 2) as shortfall, count(*) filter (where not u.meets) as short
        from (
          select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
          from (
            select u.*, (
              select t.parent_id
              from region_attributes t
              where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $2::date
            ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $29::text when h.usable then $30::text else $31::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $2::date
            ) u
            left join (
              select v.facility_class, v.floor_m2, v.m2_per_100_households
              from (
                select $32::text as facility_class, $33::date as starts_on, $34::date as ends_on, $35::numeric as floor_m2, $36::numeric as m2_per_100_households
                union all select $37::text as facility_class, $38::date as starts_on, $39::date as ends_on, $40::numeric as floor_m2, $41::numeric as m2_per_100_households
                union all select $42::text as facility_class, $43::date as starts_on, $44::date as ends_on, $45::numeric as floor_m2, $46::numeric as m2_per_100_households
              ) v
              where v.starts_on <= $2::date and (v.ends_on is null or $2::date < v.ends_on)
            ) s on s.facility_class = u.facility_class
            left join lateral (
              select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
              from (
                select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $47::int))::date >= $2::date as usable
                from base_figure b
                where b.unit_id = "u"."id" and b.metric = $48::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $2::date and not exists (
                  select
                  from region_lineage l
                  where l.to_unit = "b"."unit_id" and l.on_date <= $2::date and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "b"."event_id" is null then l.on_date > "b"."on_date" or (l.from_unit = l.to_unit and "b"."believed_from" <= l.known_from) else l.on_date > (
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
              where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $2::date
            ) f on true
            where u.community_id is not null
          ) m
        ) u
        where (u.id = "region#3"."id" or u.parent_id = any(array(
          select "region#3"."id"
          union all select b.unit_id
          from region_attributes b
          where b.parent_id = "region#3"."id" and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $2::date
        ))) and (not u.is_virtual or u.id = "region#3"."id") having not (current_setting('app.own_level', true) = 'on' and "region#3"."level" <> 'COMMUNITY')
      ) "together#4" on true
    ) "object#2"
  ) as "region"
) "answer#"
