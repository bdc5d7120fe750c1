select row_to_json("answer#")::text
from (
  select (
    select row_to_json("object#2")
    from (
      select case when not (current_setting('app.own_level', true) = 'on' and "region#3"."level" <> 'COMMUNITY') then (
        select coalesce(sum(u.counted), 0)::int
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
        where (u.id = "region#3"."id" or u.parent_id = any(array(
          select "region#3"."id"
          union all select b.unit_id
          from region_attributes b
          where b.parent_id = "region#3"."id" and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
        )))
      ) end as "workerCount", (case when (current_setting('app.own_level', true) = 'on' and "region#3"."level" <> 'COMMUNITY') then 'HIDDEN' else 'OK' end)::text as "workerCountStatus"
      from (
        select "region#1".*
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
        ) "region#1"
        where "region#1"."code" = $2::text
        limit 1
      ) "region#3"
    ) "object#2"
  ) as "region", (
    select row_to_json("page#8")
    from (
      select (
        select count(*)
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
        ) "community#4"
        where (starts_with("community#4"."code", $23::text))
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#6")), '[]')
        from (
          select ("community#7"."code")::text as "code", ("community#7"."name")::text as "name", ("community#7"."facility_class")::text as "facilityClass", "community#7"."households" as "households", (round(ceil(("community#7"."shortfall_m2") * 100) / 100, 2))::text as "shortfallM2", case when not false then case when "community#7"."kind" = 'VILLAGE' then 0 else coalesce((
            select h.in_post
            from (
              select s.in_post, s.suspended, s.seconded, s.committee
              from headcount_step s
              where s.unit_id = "community#7"."id" and s.on_day <= $1::date
              order by s.on_day desc
              limit 1
            ) h
          ), 0) end end as "workerCount", (case when false then 'HIDDEN' else 'OK' end)::text as "workerCountStatus"
          from (
            select "community#5".*
            from (
              select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
              from (
                select u.*, (
                  select t.parent_id
                  from region_attributes t
                  where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $1::date
                ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $24::text when h.usable then $25::text else $26::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
                ) u
                left join (
                  select v.facility_class, v.floor_m2, v.m2_per_100_households
                  from (
                    select $27::text as facility_class, $28::date as starts_on, $29::date as ends_on, $30::numeric as floor_m2, $31::numeric as m2_per_100_households
                    union all select $32::text as facility_class, $33::date as starts_on, $34::date as ends_on, $35::numeric as floor_m2, $36::numeric as m2_per_100_households
                    union all select $37::text as facility_class, $38::date as starts_on, $39::date as ends_on, $40::numeric as floor_m2, $41::numeric as m2_per_100_households
                  ) v
                  where v.starts_on <= $1::date and (v.ends_on is null or $1::date < v.ends_on)
                ) s on s.facility_class = u.facility_class
                left join lateral (
                  select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                  from (
                    select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $42::int))::date >= $1::date as usable
                    from base_figure b
                    where b.unit_id = "u"."id" and b.metric = $43::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
            ) "community#5"
            where (starts_with("community#5"."code", $23::text))
            order by "community#5"."code" collate "C", "community#5"."id"
            limit $44::int offset $45::int
          ) "community#7"
          order by "community#7"."code" collate "C", "community#7"."id"
        ) "object#6"
      ) as "items"
    ) "page#8"
  ) as "communities"
) "answer#"
