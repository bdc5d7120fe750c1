select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#7")
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
            ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $2::text when h.usable then $3::text else $4::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) u
            left join (
              select v.facility_class, v.floor_m2, v.m2_per_100_households
              from (
                select $5::text as facility_class, $6::date as starts_on, $7::date as ends_on, $8::numeric as floor_m2, $9::numeric as m2_per_100_households
                union all select $10::text as facility_class, $11::date as starts_on, $12::date as ends_on, $13::numeric as floor_m2, $14::numeric as m2_per_100_households
                union all select $15::text as facility_class, $16::date as starts_on, $17::date as ends_on, $18::numeric as floor_m2, $19::numeric as m2_per_100_households
              ) v
              where v.starts_on <= $1::date and (v.ends_on is null or $1::date < v.ends_on)
            ) s on s.facility_class = u.facility_class
            left join lateral (
              select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
              from (
                select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $20::int))::date >= $1::date as usable
                from base_figure b
                where b.unit_id = "u"."id" and b.metric = $21::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
        ) "community#1"
        where ("community#1"."facility_class" = $22::text) and ("community#1"."meets" = $23::boolean)
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select ("community#4"."code")::text as "code", ("community#4"."name")::text as "name", case when "region#5"."id" is null then null else (
            select row_to_json("object#6")
            from (
              select ("region#5"."name")::text as "name"
            ) "object#6"
          ) end as "parent", "community#4"."households" as "households", ("community#4"."facility_area_m2")::text as "facilityAreaM2", (round("community#4"."required_m2", 2))::text as "requiredAreaM2", (round(ceil(("community#4"."shortfall_m2") * 100) / 100, 2))::text as "shortfallM2", "community#4"."meets" as "meetsFacilityStandard"
          from (
            select "community#2".*
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
            ) "community#2"
            where ("community#2"."facility_class" = $22::text) and ("community#2"."meets" = $23::boolean)
            order by "community#2"."shortfall_m2" desc nulls last, "community#2"."id"
            limit $44::int offset $45::int
          ) "community#4"
          left join (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
          ) "region#5" on "region#5"."id" = "community#4"."parent_id"
          order by "community#4"."shortfall_m2" desc nulls last, "community#4"."id"
        ) "object#3"
      ) as "items"
    ) "page#7"
  ) as "communities"
) "answer#"
