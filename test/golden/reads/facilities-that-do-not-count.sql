select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#14")
    from (
      select (
        select count(*)
        from (
          select f.id, x.community_id as community_unit_id, c.parent_id as town_id, f.region_id, f.community_id, f.version, x.name, x.kind, x.state, x.building_area_m2, x.resident_activity_area_m2, x.tenure, x.certificate_number, x.venue_functions, x.counts_towards, x.counts_reason, x.review, x.source, x.valid, c.code as community_code, c.name as community_name, c.pinyin as community_pinyin, c.initials as community_initials
          from facility f
          join facility_fact x on x.facility_id = f.id and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $1::date
          join region_attributes c on c.unit_id = x.community_id and "c"."superseded_at" is null and "c"."believed_from" is not null and "c"."valid" @> $1::date
        ) "facility#1"
        where ("facility#1"."kind" = any($2::text[])) and ("facility#1"."counts_towards" = $3::boolean)
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select ("facility#4"."name")::text as "name", ("facility#4"."kind")::text as "kind", ("facility#4"."venue_functions")::text[] as "venueFunctions", ("facility#4"."building_area_m2")::text as "buildingAreaM2", ("facility#4"."counts_reason")::text as "countsReason", case when "community#5"."id" is null then null else (
            select row_to_json("object#6")
            from (
              select ("community#5"."name")::text as "name", case when "region#7"."id" is null then null else (
                select row_to_json("object#8")
                from (
                  select ("region#7"."name")::text as "name"
                ) "object#8"
              ) end as "parent"
            ) "object#6"
          ) end as "community", (
            select coalesce(json_agg(row_to_json("object#10")), '[]')
            from (
              select ("facilityfact#11"."name")::text as "name", (
                select row_to_json("object#12")
                from (
                  select lower("facilityfact#11"."valid") as "from", upper("facilityfact#11"."valid") as "to"
                ) "object#12"
              ) as "valid", case when "facilityfact#11"."document_title" is null then null else (
                select row_to_json("object#13")
                from (
                  select ("facilityfact#11"."document_title")::text as "title"
                ) "object#13"
              ) end as "document"
              from (
                select "facilityfact#9".*
                from "facility_fact" "facilityfact#9"
                where ("facilityfact#9"."facility_id" = "facility#4"."id") and ("facilityfact#9"."superseded_at" is null and "facilityfact#9"."believed_from" is not null)
              ) "facilityfact#11"
              order by "facilityfact#11"."valid", "facilityfact#11"."id"
            ) "object#10"
          ) as "history"
          from (
            select "facility#2".*
            from (
              select f.id, x.community_id as community_unit_id, c.parent_id as town_id, f.region_id, f.community_id, f.version, x.name, x.kind, x.state, x.building_area_m2, x.resident_activity_area_m2, x.tenure, x.certificate_number, x.venue_functions, x.counts_towards, x.counts_reason, x.review, x.source, x.valid, c.code as community_code, c.name as community_name, c.pinyin as community_pinyin, c.initials as community_initials
              from facility f
              join facility_fact x on x.facility_id = f.id and "x"."superseded_at" is null and "x"."believed_from" is not null and "x"."valid" @> $1::date
              join region_attributes c on c.unit_id = x.community_id and "c"."superseded_at" is null and "c"."believed_from" is not null and "c"."valid" @> $1::date
            ) "facility#2"
            where ("facility#2"."kind" = any($2::text[])) and ("facility#2"."counts_towards" = $3::boolean)
            order by "facility#2"."building_area_m2" desc nulls last, "facility#2"."id"
            limit $4::int offset $5::int
          ) "facility#4"
          left join (
            select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
            from (
              select u.*, (
                select t.parent_id
                from region_attributes t
                where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."believed_from" is not null and "t"."valid" @> $1::date
              ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $6::text when h.usable then $7::text else $8::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
              from (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
              ) u
              left join (
                select v.facility_class, v.floor_m2, v.m2_per_100_households
                from (
                  select $9::text as facility_class, $10::date as starts_on, $11::date as ends_on, $12::numeric as floor_m2, $13::numeric as m2_per_100_households
                  union all select $14::text as facility_class, $15::date as starts_on, $16::date as ends_on, $17::numeric as floor_m2, $18::numeric as m2_per_100_households
                  union all select $19::text as facility_class, $20::date as starts_on, $21::date as ends_on, $22::numeric as floor_m2, $23::numeric as m2_per_100_households
                ) v
                where v.starts_on <= $1::date and (v.ends_on is null or $1::date < v.ends_on)
              ) s on s.facility_class = u.facility_class
              left join lateral (
                select max(l.id) as id, max(l.value) as value, max(l.on_date) as on_date, bool_or(l.usable) as usable
                from (
                  select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $24::int))::date >= $1::date as usable
                  from base_figure b
                  where b.unit_id = "u"."id" and b.metric = $25::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
          ) "community#5" on "community#5"."id" = "facility#4"."community_unit_id"
          left join (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
          ) "region#7" on "region#7"."id" = "community#5"."parent_id"
          order by "facility#4"."building_area_m2" desc nulls last, "facility#4"."id"
        ) "object#3"
      ) as "items"
    ) "page#14"
  ) as "facilities"
) "answer#"
