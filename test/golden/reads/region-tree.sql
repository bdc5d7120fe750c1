select row_to_json("answer#")::text
from (
  select (
    select row_to_json("object#2")
    from (
      select ("region#3"."name")::text as "name", case when "region#4"."id" is null then null else (
        select row_to_json("object#5")
        from (
          select ("region#4"."name")::text as "name"
        ) "object#5"
      ) end as "parent", case when (current_setting('app.own_level', true) = 'on' and "region#3"."level" <> 'COMMUNITY') then null when "region#3"."level" = 'COMMUNITY' then case when "region#3"."is_virtual" then 0 else 1 end when "region#3"."level" = 'TOWN' then (
        select count(*)
        from region_attributes u
        where u.community_id is not null and not u.is_virtual and "u"."superseded_at" is null and "u"."believed_from" is not null and "u"."valid" @> $1::date and u.parent_id = "region#3"."id"
      ) else (
        select count(*)
        from region_attributes u
        where u.community_id is not null and not u.is_virtual and "u"."superseded_at" is null and "u"."believed_from" is not null and "u"."valid" @> $1::date and u.parent_id in (
          select t.unit_id
          from region_attributes t
          where t.parent_id = "region#3"."id" and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $1::date
        )
      ) end as "communityCount", coalesce((
        select o.value
        from (
          select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $2::int))::date >= $1::date as usable
          from base_figure b
          where b.unit_id = "region#3"."id" and b.metric = $3::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
        ) o
        where o.usable
      ), (
        select case when bool_and(p.value is not null) and not (current_setting('app.own_level', true) = 'on' and "region#3"."level" <> 'COMMUNITY') then sum(p.value) end
        from (
          select u.households as value
          from (
            select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
            from (
              select u.*, (
                select t.parent_id
                from region_attributes t
                where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $1::date
              ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $4::text when h.usable then $5::text else $6::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
              ) u
              left join (
                select v.facility_class, v.floor_m2, v.m2_per_100_households
                from (
                  select $7::text as facility_class, $8::date as starts_on, $9::date as ends_on, $10::numeric as floor_m2, $11::numeric as m2_per_100_households
                  union all select $12::text as facility_class, $13::date as starts_on, $14::date as ends_on, $15::numeric as floor_m2, $16::numeric as m2_per_100_households
                  union all select $17::text as facility_class, $18::date as starts_on, $19::date as ends_on, $20::numeric as floor_m2, $21::numeric as m2_per_100_households
                ) v
                where v.starts_on <= $1::date and (v.ends_on is null or $1::date < v.ends_on)
              ) s on s.facility_class = u.facility_class
              left join lateral (
                select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                from (
                  select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $22::int))::date >= $1::date as usable
                  from base_figure b
                  where b.unit_id = "u"."id" and b.metric = $23::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
          where not u.is_virtual and u.id <> "region#3"."id" and (u.id = "region#3"."id" or u.parent_id = any(array(
            select "region#3"."id"
            union all select b.unit_id
            from region_attributes b
            where b.parent_id = "region#3"."id" and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
          ))) and (u.parent_id = "region#3"."id" or (
            select o.value
            from (
              select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $24::int))::date >= $1::date as usable
              from base_figure b
              where b.unit_id = u.parent_id and b.metric = $25::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
            ) o
            where o.usable
          ) is null)
          union all select (
            select o.value
            from (
              select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $26::int))::date >= $1::date as usable
              from base_figure b
              where b.unit_id = t.id and b.metric = $27::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
            ) o
            where o.usable
          )
          from (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
          ) t
          where t.parent_id = "region#3"."id" and t.level = 'TOWN' and (
            select o.value
            from (
              select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $28::int))::date >= $1::date as usable
              from base_figure b
              where b.unit_id = t.id and b.metric = $29::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
            ) o
            where o.usable
          ) is not null
        ) p
      )) as "households", ("together#6"."shortfall")::text as "shortfallM2", "together#6"."short" as "unitsShort", (
        select coalesce(json_agg(row_to_json("object#8")), '[]')
        from (
          select ("region#9"."code")::text as "code", ("region#9"."name")::text as "name", ("region#9"."kind")::text as "kind", case when (current_setting('app.own_level', true) = 'on' and "region#9"."level" <> 'COMMUNITY') then null when "region#9"."level" = 'COMMUNITY' then case when "region#9"."is_virtual" then 0 else 1 end when "region#9"."level" = 'TOWN' then (
            select count(*)
            from region_attributes u
            where u.community_id is not null and not u.is_virtual and "u"."superseded_at" is null and "u"."believed_from" is not null and "u"."valid" @> $1::date and u.parent_id = "region#9"."id"
          ) else (
            select count(*)
            from region_attributes u
            where u.community_id is not null and not u.is_virtual and "u"."superseded_at" is null and "u"."believed_from" is not null and "u"."valid" @> $1::date and u.parent_id in (
              select t.unit_id
              from region_attributes t
              where t.parent_id = "region#9"."id" and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $1::date
            )
          ) end as "communityCount"
          from (
            select "region#7".*
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) "region#7"
            where "region#7"."parent_id" = "region#3"."id"
          ) "region#9"
          order by "region#9"."code", "region#9"."id"
        ) "object#8"
      ) as "children"
      from (
        select "region#1".*
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
        ) "region#1"
        where "region#1"."code" = $30::text
        limit 1
      ) "region#3"
      left join (
        select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
        from region_attributes a
        left join region r on r.id = a.unit_id
        where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
      ) "region#4" on "region#4"."id" = "region#3"."parent_id"
      left join lateral (
        select coalesce(sum(u.facility_area_m2), 0.00) as area, round(case when bool_and("u"."required_m2" is not null) then sum("u"."required_m2") end, 2) as required, round(ceil((case when bool_and("u"."shortfall_m2" is not null) then sum("u"."shortfall_m2") end) * 100) / 100, 2) as shortfall, count(*) filter (where not u.meets) as short
        from (
          select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
          from (
            select u.*, (
              select t.parent_id
              from region_attributes t
              where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $1::date
            ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $31::text when h.usable then $32::text else $33::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) u
            left join (
              select v.facility_class, v.floor_m2, v.m2_per_100_households
              from (
                select $34::text as facility_class, $35::date as starts_on, $36::date as ends_on, $37::numeric as floor_m2, $38::numeric as m2_per_100_households
                union all select $39::text as facility_class, $40::date as starts_on, $41::date as ends_on, $42::numeric as floor_m2, $43::numeric as m2_per_100_households
                union all select $44::text as facility_class, $45::date as starts_on, $46::date as ends_on, $47::numeric as floor_m2, $48::numeric as m2_per_100_households
              ) v
              where v.starts_on <= $1::date and (v.ends_on is null or $1::date < v.ends_on)
            ) s on s.facility_class = u.facility_class
            left join lateral (
              select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
              from (
                select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $49::int))::date >= $1::date as usable
                from base_figure b
                where b.unit_id = "u"."id" and b.metric = $50::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
        where (u.id = "region#3"."id" or u.parent_id = any(array(
          select "region#3"."id"
          union all select b.unit_id
          from region_attributes b
          where b.parent_id = "region#3"."id" and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
        ))) and (not u.is_virtual or u.id = "region#3"."id") having not (current_setting('app.own_level', true) = 'on' and "region#3"."level" <> 'COMMUNITY')
      ) "together#6" on true
    ) "object#2"
  ) as "region"
) "answer#"
