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
      ) end as "parent", case "region#3"."level" when 'COMMUNITY' then case when "region#3"."is_virtual" then 0 else 1 end when 'TOWN' then (
        select count(*)
        from region_attributes u
        where u.community_id is not null and not u.is_virtual and "u"."superseded_at" is null and "u"."valid" @> $1::date and u.parent_id = "region#3"."id"
      ) else (
        select count(*)
        from region_attributes u
        where u.community_id is not null and not u.is_virtual and "u"."superseded_at" is null and "u"."valid" @> $2::date and u.parent_id in (
          select t.unit_id
          from region_attributes t
          where t.parent_id = "region#3"."id" and "t"."superseded_at" is null and "t"."valid" @> $3::date
        )
      ) end as "communityCount", coalesce((
        select o.value
        from (
          select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $4::int))::date >= $5::date as usable
          from base_figure b
          where b.unit_id = "region#3"."id" and b.metric = $6::text and "b"."superseded_at" is null and b.on_date <= $7::date
          order by b.on_date desc
          limit 1
        ) o
        where o.usable
      ), (
        select case when bool_and(p.value is not null) then sum(p.value) end
        from (
          select u.households as value
          from (
            select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
            from (
              select u.*, (
                select t.parent_id
                from region_attributes t
                where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."valid" @> $8::date
              ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $9::text when h.usable then $10::text else $11::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
              from (
                select r.id, r.level, r.region_id, r.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region r
                join region_attributes a on a.unit_id = r.id and "a"."superseded_at" is null and "a"."valid" @> $12::date
              ) u
              left join (
                select v.facility_class, v.floor_m2, v.m2_per_100_households
                from (
                  values ($13::text, $14::date, $15::date, $16::numeric, $17::numeric), ($18::text, $19::date, $20::date, $21::numeric, $22::numeric), ($23::text, $24::date, $25::date, $26::numeric, $27::numeric)
                ) as v (facility_class, starts_on, ends_on, floor_m2, m2_per_100_households)
                where v.starts_on <= $28::date and (v.ends_on is null or $29::date < v.ends_on)
              ) s on s.facility_class = u.facility_class
              left join lateral (
                select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $30::int))::date >= $31::date as usable
                from base_figure b
                where b.unit_id = "u"."id" and b.metric = $32::text and "b"."superseded_at" is null and b.on_date <= $33::date
                order by b.on_date desc
                limit 1
              ) h on true
              cross join lateral (
                select coalesce(sum(x.building_area_m2), 0.00) as facility_area_m2, coalesce(sum(x.resident_activity_area_m2), 0.00) as resident_activity_area_m2
                from facility_fact x
                where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."valid" @> $34::date
              ) f
              where u.level = 'COMMUNITY'
            ) m
          ) u
          where not u.is_virtual and u.id <> "region#3"."id" and (u.id = "region#3"."id" or u.parent_id in (
            select "region#3"."id"
            union all select t.unit_id
            from region_attributes t
            where t.parent_id = "region#3"."id" and "t"."superseded_at" is null and "t"."valid" @> $35::date
          )) and (u.parent_id = "region#3"."id" or (
            select o.value
            from (
              select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $36::int))::date >= $37::date as usable
              from base_figure b
              where b.unit_id = u.parent_id and b.metric = $38::text and "b"."superseded_at" is null and b.on_date <= $39::date
              order by b.on_date desc
              limit 1
            ) o
            where o.usable
          ) is null)
          union all select (
            select o.value
            from (
              select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $40::int))::date >= $41::date as usable
              from base_figure b
              where b.unit_id = t.id and b.metric = $42::text and "b"."superseded_at" is null and b.on_date <= $43::date
              order by b.on_date desc
              limit 1
            ) o
            where o.usable
          )
          from (
            select r.id, r.level, r.region_id, r.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region r
            join region_attributes a on a.unit_id = r.id and "a"."superseded_at" is null and "a"."valid" @> $44::date
          ) t
          where t.parent_id = "region#3"."id" and t.level = 'TOWN' and (
            select o.value
            from (
              select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $45::int))::date >= $46::date as usable
              from base_figure b
              where b.unit_id = t.id and b.metric = $47::text and "b"."superseded_at" is null and b.on_date <= $48::date
              order by b.on_date desc
              limit 1
            ) o
            where o.usable
          ) is not null
        ) p
      )) as "households", (round(ceil(((
        select case when bool_and("u"."shortfall_m2" is not null) then sum("u"."shortfall_m2") end
        from (
          select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
          from (
            select u.*, (
              select t.parent_id
              from region_attributes t
              where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."valid" @> $49::date
            ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $50::text when h.usable then $51::text else $52::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
            from (
              select r.id, r.level, r.region_id, r.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region r
              join region_attributes a on a.unit_id = r.id and "a"."superseded_at" is null and "a"."valid" @> $53::date
            ) u
            left join (
              select v.facility_class, v.floor_m2, v.m2_per_100_households
              from (
                values ($54::text, $55::date, $56::date, $57::numeric, $58::numeric), ($59::text, $60::date, $61::date, $62::numeric, $63::numeric), ($64::text, $65::date, $66::date, $67::numeric, $68::numeric)
              ) as v (facility_class, starts_on, ends_on, floor_m2, m2_per_100_households)
              where v.starts_on <= $69::date and (v.ends_on is null or $70::date < v.ends_on)
            ) s on s.facility_class = u.facility_class
            left join lateral (
              select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $71::int))::date >= $72::date as usable
              from base_figure b
              where b.unit_id = "u"."id" and b.metric = $73::text and "b"."superseded_at" is null and b.on_date <= $74::date
              order by b.on_date desc
              limit 1
            ) h on true
            cross join lateral (
              select coalesce(sum(x.building_area_m2), 0.00) as facility_area_m2, coalesce(sum(x.resident_activity_area_m2), 0.00) as resident_activity_area_m2
              from facility_fact x
              where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."valid" @> $75::date
            ) f
            where u.level = 'COMMUNITY'
          ) m
        ) u
        where (u.id = "region#3"."id" or u.parent_id in (
          select "region#3"."id"
          union all select t.unit_id
          from region_attributes t
          where t.parent_id = "region#3"."id" and "t"."superseded_at" is null and "t"."valid" @> $76::date
        )) and (not u.is_virtual or u.id = "region#3"."id")
      )) * 100) / 100, 2))::text as "shortfallM2", (
        select count(*) filter (where not u.meets)
        from (
          select m.*, case when m.required_m2 is not null then greatest(m.required_m2 - m.facility_area_m2, 0) end as shortfall_m2, m.facility_area_m2 * 100 / nullif(m.households, 0) as per_100_m2, case when m.floor_m2 is null then null when m.facility_area_m2 < m.floor_m2 then false when m.m2_per_100_households is null then true else m.facility_area_m2 * 100 >= m.m2_per_100_households * m.households end as meets
          from (
            select u.*, (
              select t.parent_id
              from region_attributes t
              where t.unit_id = u.parent_id and "t"."superseded_at" is null and "t"."valid" @> $77::date
            ) as district_id, h.id as households_id, h.on_date as households_on, case when h.usable then h.value end as households, case when h.id is null then $78::text when h.usable then $79::text else $80::text end as households_status, f.facility_area_m2, f.resident_activity_area_m2, s.floor_m2, s.m2_per_100_households, case when s.m2_per_100_households is null then s.floor_m2 when h.usable then greatest(s.floor_m2, s.m2_per_100_households * h.value * 0.01) end as required_m2
            from (
              select r.id, r.level, r.region_id, r.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region r
              join region_attributes a on a.unit_id = r.id and "a"."superseded_at" is null and "a"."valid" @> $81::date
            ) u
            left join (
              select v.facility_class, v.floor_m2, v.m2_per_100_households
              from (
                values ($82::text, $83::date, $84::date, $85::numeric, $86::numeric), ($87::text, $88::date, $89::date, $90::numeric, $91::numeric), ($92::text, $93::date, $94::date, $95::numeric, $96::numeric)
              ) as v (facility_class, starts_on, ends_on, floor_m2, m2_per_100_households)
              where v.starts_on <= $97::date and (v.ends_on is null or $98::date < v.ends_on)
            ) s on s.facility_class = u.facility_class
            left join lateral (
              select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $99::int))::date >= $100::date as usable
              from base_figure b
              where b.unit_id = "u"."id" and b.metric = $101::text and "b"."superseded_at" is null and b.on_date <= $102::date
              order by b.on_date desc
              limit 1
            ) h on true
            cross join lateral (
              select coalesce(sum(x.building_area_m2), 0.00) as facility_area_m2, coalesce(sum(x.resident_activity_area_m2), 0.00) as resident_activity_area_m2
              from facility_fact x
              where x.community_id = u.id and x.counts_towards and "x"."superseded_at" is null and "x"."valid" @> $103::date
            ) f
            where u.level = 'COMMUNITY'
          ) m
        ) u
        where (u.id = "region#3"."id" or u.parent_id in (
          select "region#3"."id"
          union all select t.unit_id
          from region_attributes t
          where t.parent_id = "region#3"."id" and "t"."superseded_at" is null and "t"."valid" @> $104::date
        )) and (not u.is_virtual or u.id = "region#3"."id")
      ) as "unitsShort", (
        select coalesce(json_agg(row_to_json("object#7")), '[]')
        from (
          select ("region#8"."code")::text as "code", ("region#8"."name")::text as "name", ("region#8"."kind")::text as "kind", case "region#8"."level" when 'COMMUNITY' then case when "region#8"."is_virtual" then 0 else 1 end when 'TOWN' then (
            select count(*)
            from region_attributes u
            where u.community_id is not null and not u.is_virtual and "u"."superseded_at" is null and "u"."valid" @> $105::date and u.parent_id = "region#8"."id"
          ) else (
            select count(*)
            from region_attributes u
            where u.community_id is not null and not u.is_virtual and "u"."superseded_at" is null and "u"."valid" @> $106::date and u.parent_id in (
              select t.unit_id
              from region_attributes t
              where t.parent_id = "region#8"."id" and "t"."superseded_at" is null and "t"."valid" @> $107::date
            )
          ) end as "communityCount"
          from (
            select "region#6".*
            from (
              select r.id, r.level, r.region_id, r.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region r
              join region_attributes a on a.unit_id = r.id and "a"."superseded_at" is null and "a"."valid" @> $108::date
            ) "region#6"
            where "region#6"."parent_id" = "region#3"."id"
          ) "region#8"
          order by "region#8"."code", "region#8"."id"
        ) "object#7"
      ) as "children"
      from (
        select "region#1".*
        from (
          select r.id, r.level, r.region_id, r.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region r
          join region_attributes a on a.unit_id = r.id and "a"."superseded_at" is null and "a"."valid" @> $109::date
        ) "region#1"
        where "region#1"."code" = $110::text
        limit 1
      ) "region#3"
      left join (
        select r.id, r.level, r.region_id, r.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
        from region r
        join region_attributes a on a.unit_id = r.id and "a"."superseded_at" is null and "a"."valid" @> $111::date
      ) "region#4" on "region#4"."id" = "region#3"."parent_id"
    ) "object#2"
  ) as "region"
) "answer#"
