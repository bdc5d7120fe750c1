select row_to_json("answer#")::text
from (
  select (
    select row_to_json("object#2")
    from (
      select ("region#3"."id")::text as "need#4", (
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
      ) as "need#5", (current_setting('app.own_level', true) = 'on' and "region#3"."level" <> 'COMMUNITY') as "need#6", case when row_number() over (partition by $1::date) = 1 then (
        select coalesce(json_agg(json_build_array(t.id, t.parent_id, coalesce(h.counted, 0))), '[]'::json)
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
        ) t
        left join (
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
        ) h on h.id = t.id
      ) end as "need#7", null::text as "workerCount", ("region#3"."id")::text as "need#8", (
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
      ) as "need#9", (current_setting('app.own_level', true) = 'on' and "region#3"."level" <> 'COMMUNITY') as "need#10", case when row_number() over (partition by $1::date) = 1 then (
        select coalesce(json_agg(json_build_array(t.id, t.parent_id, coalesce(h.counted, 0))), '[]'::json)
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
        ) t
        left join (
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
        ) h on h.id = t.id
      ) end as "need#11", null::text as "workerCountStatus", ("region#3"."id")::text as "need#12", (
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
      ) as "need#13", (current_setting('app.own_level', true) = 'on' and "region#3"."level" <> 'COMMUNITY') as "need#14", case when row_number() over (partition by $1::date) = 1 then (
        select coalesce(json_agg(json_build_array(t.id, t.parent_id, coalesce(h.counted, 0))), '[]'::json)
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
        ) t
        left join (
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
        ) h on h.id = t.id
      ) end as "need#15", (
        select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'usable', b.usable)
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
        ) b
      ) as "need#16", null::text as "workersPer10kUrbanResidents", ("region#3"."id")::text as "need#17", (
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
      ) as "need#18", (current_setting('app.own_level', true) = 'on' and "region#3"."level" <> 'COMMUNITY') as "need#19", case when row_number() over (partition by $1::date) = 1 then (
        select coalesce(json_agg(json_build_array(t.id, t.parent_id, coalesce(h.counted, 0))), '[]'::json)
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
        ) t
        left join (
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
        ) h on h.id = t.id
      ) end as "need#20", (
        select json_build_object('id', b.id::text, 'value', b.value, 'onDate', b.on_date, 'usable', b.usable)
        from (
          select b.id, b.value, b.on_date, (b.on_date + make_interval(months => $4::int))::date >= $1::date as usable
          from base_figure b
          where b.unit_id = "region#3"."id" and b.metric = $5::text and "b"."superseded_at" is null and "b"."believed_from" is not null and coalesce("b"."carried_on", "b"."on_date") <= $1::date and not exists (
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
      ) as "need#21", null::text as "workersPer10kStatus", (
        select coalesce(json_agg(row_to_json("object#23")), '[]')
        from (
          select ("region#24"."code")::text as "code", ("region#24"."id")::text as "need#25", (
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
            where (u.id = "region#24"."id" or u.parent_id = any(array(
              select "region#24"."id"
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = "region#24"."id" and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
            )))
          ) as "need#26", (current_setting('app.own_level', true) = 'on' and "region#24"."level" <> 'COMMUNITY') as "need#27", case when row_number() over (partition by $1::date) = 1 then (
            select coalesce(json_agg(json_build_array(t.id, t.parent_id, coalesce(h.counted, 0))), '[]'::json)
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) t
            left join (
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
            ) h on h.id = t.id
          ) end as "need#28", null::text as "workerCount", ("region#24"."id")::text as "need#29", (
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
            where (u.id = "region#24"."id" or u.parent_id = any(array(
              select "region#24"."id"
              union all select b.unit_id
              from region_attributes b
              where b.parent_id = "region#24"."id" and "b"."superseded_at" is null and "b"."believed_from" is not null and "b"."valid" @> $1::date
            )))
          ) as "need#30", (current_setting('app.own_level', true) = 'on' and "region#24"."level" <> 'COMMUNITY') as "need#31", case when row_number() over (partition by $1::date) = 1 then (
            select coalesce(json_agg(json_build_array(t.id, t.parent_id, coalesce(h.counted, 0))), '[]'::json)
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) t
            left join (
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
            ) h on h.id = t.id
          ) end as "need#32", null::text as "workerCountStatus"
          from (
            select "region#22".*
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) "region#22"
            where "region#22"."parent_id" = "region#3"."id"
          ) "region#24"
          order by "region#24"."code", "region#24"."id"
        ) "object#23"
      ) as "children"
      from (
        select "region#1".*
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
        ) "region#1"
        where "region#1"."code" = $6::text
        limit 1
      ) "region#3"
    ) "object#2"
  ) as "region"
) "answer#"
