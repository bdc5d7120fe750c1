select row_to_json("answer#")::text
from (
  select (
    select row_to_json("object#2")
    from (
      select ("community#3"."name")::text as "name", ("community#3"."facility_class")::text as "facilityClass", "community#3"."households" as "households", "community#3"."households_on" as "householdsOn", ("community#3"."households_status")::text as "householdsStatus", ("community#3"."facility_area_m2")::text as "facilityAreaM2", (round("community#3"."required_m2", 2))::text as "requiredAreaM2", (round(ceil(("community#3"."shortfall_m2") * 100) / 100, 2))::text as "shortfallM2", (round("community#3"."per_100_m2", 2))::text as "areaPer100Households", "community#3"."meets" as "meetsFacilityStandard", (
        select coalesce(json_agg(row_to_json("object#5")), '[]')
        from (
          select ("facility#6"."name")::text as "name", ("facility#6"."kind")::text as "kind", ("facility#6"."state")::text as "state", ("facility#6"."building_area_m2")::text as "buildingAreaM2", "facility#6"."counts_towards" as "countsTowards", ("facility#6"."counts_reason")::text as "countsReason", (
            select row_to_json("object#7")
            from (
              select lower("facility#6"."valid") as "from", upper("facility#6"."valid") as "to"
            ) "object#7"
          ) as "valid"
          from (
            select "facility#4".*
            from (
              select f.id, x.community_id as community_unit_id, c.parent_id as town_id, f.region_id, f.community_id, f.version, x.name, x.kind, x.state, x.building_area_m2, x.resident_activity_area_m2, x.tenure, x.certificate_number, x.venue_functions, x.counts_towards, x.counts_reason, x.review, x.source, x.valid, c.code as community_code, c.name as community_name, c.pinyin as community_pinyin, c.initials as community_initials
              from facility f
              join facility_fact x on x.facility_id = f.id and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $1::date
              join region_attributes c on c.unit_id = x.community_id and "c"."superseded_at" is null and "c"."believed_from" is not null and "c"."valid" @> $1::date
            ) "facility#4"
            where "facility#4"."community_unit_id" = "community#3"."id"
          ) "facility#6"
          order by "facility#6"."counts_towards" desc nulls last, "facility#6"."building_area_m2" desc nulls last, "facility#6"."id"
        ) "object#5"
      ) as "facilities", (
        select coalesce(json_agg(row_to_json("object#9")), '[]')
        from (
          select "basefigure#10"."on_date" as "onDate", "basefigure#10"."value" as "value", ("basefigure#10"."source")::text as "source"
          from (
            select "basefigure#8".*
            from (
              select b.*
              from base_figure b
              where coalesce("b"."carried_on", "b"."on_date") <= $1::date
            ) "basefigure#8"
            where ("basefigure#8"."unit_id" = "community#3"."id") and ("basefigure#8"."superseded_at" is null and "basefigure#8"."believed_from" is not null and "basefigure#8"."metric" = $2::text)
          ) "basefigure#10"
          order by "basefigure#10"."on_date" desc nulls last, "basefigure#10"."id"
        ) "object#9"
      ) as "baseFigures"
      from (
        select "community#1".*
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
        ) "community#1"
        where "community#1"."code" = $23::text
        limit 1
      ) "community#3"
    ) "object#2"
  ) as "community"
) "answer#"
