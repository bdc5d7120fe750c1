select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#16")
    from (
      select (
        select count(*)
        from "collection_period" "collectionperiod#1"
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select ("collectionperiod#4"."name")::text as "name", ("collectionperiod#4"."metrics")::text[] as "metrics", "collectionperiod#4"."on_date" as "onDate", "collectionperiod#4"."deadline" as "deadline", ("collectionperiod#4"."level")::text as "level", case when "region#5"."id" is null then null else (
            select row_to_json("object#6")
            from (
              select ("region#5"."name")::text as "name"
            ) "object#6"
          ) end as "region", "together#7"."complete" as "complete", "together#7"."expected" as "expected", "together#7"."missing" as "missing", "together#7"."entered" as "entered", "together#7"."submitted" as "submitted", "together#7"."approved" as "approved", "together#7"."returned" as "returned", (
            select coalesce(json_agg(row_to_json("object#9")), '[]')
            from (
              select case when "region#11"."id" is null then null else (
                select row_to_json("object#12")
                from (
                  select ("region#11"."code")::text as "code", ("region#11"."name")::text as "name"
                ) "object#12"
              ) end as "region", "collectionprogress#10"."expected" as "expected", "collectionprogress#10"."missing" as "missing", "collectionprogress#10"."submitted" as "submitted", "collectionprogress#10"."approved" as "approved", (
                select coalesce(json_agg(row_to_json("object#14")), '[]')
                from (
                  select ("region#15"."name")::text as "name"
                  from (
                    select "region#13".*
                    from (
                      select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                      from region_attributes a
                      left join region r on r.id = a.unit_id
                      where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
                    ) "region#13"
                    where "region#13"."id" = any(array(
                      select c.unit_id
                      from (
                        select p.id as period_id, p.on_date, case when a.community_id is null then a.unit_id else a.parent_id end as town_id, a.unit_id, f.state, case when f.state in ('APPROVED', 'SUBMITTED') then not coalesce(f.first_at < "p"."closes_at", false) else "p"."deadline" < $1::date end as late
                        from collection_period p
                        join region_attributes a on a.superseded_at is null and a.valid @> p.on_date and not a.is_virtual and case p.level when 'COMMUNITY' then a.community_id is not null and (a.parent_id = p.region_id or exists (
                          select
                          from region_attributes t
                          where t.unit_id = a.parent_id and t.parent_id = p.region_id and t.superseded_at is null and t.valid @> p.on_date
                        )) when 'TOWN' then a.community_id is null and a.parent_id is not null and p.region_id in (a.unit_id, a.parent_id) else a.parent_id is null and a.unit_id = p.region_id end
                        cross join unnest(p.metrics) m (metric)
                        cross join lateral (
                          select (array_agg(b.review order by b.believed_from is null, b.id desc) filter (where b.superseded_at is null))[1] as state, min(b.submitted_at) filter (where b.review <> 'RETURNED') as first_at
                          from base_figure b
                          where b.unit_id = a.unit_id and b.metric = m.metric and b.on_date = p.on_date and b.event_id is null
                        ) f
                      ) c
                      where c.period_id = "collectionprogress#10"."period_id" and c.town_id = "collectionprogress#10"."town_id" and c.state is null
                    ))
                  ) "region#15"
                  order by "region#15"."code", "region#15"."id"
                ) "object#14"
              ) as "missingRegions"
              from (
                select "collectionprogress#8".*
                from (
                  select c.period_id || '-' || c.town_id as id, c.period_id, c.town_id, c.on_date, count(*)::int as expected, count(*) filter (where c.state is null)::int as missing, count(*) filter (where c.state = 'ENTERED')::int as entered, count(*) filter (where c.state = 'SUBMITTED')::int as submitted, count(*) filter (where c.state = 'APPROVED')::int as approved, count(*) filter (where c.state = 'RETURNED')::int as returned, count(*) filter (where c.late)::int as late, (
                    select t.code
                    from region_attributes t
                    where t.unit_id = c.town_id and t.superseded_at is null and t.valid @> c.on_date
                  ) as code
                  from (
                    select p.id as period_id, p.on_date, case when a.community_id is null then a.unit_id else a.parent_id end as town_id, a.unit_id, f.state, case when f.state in ('APPROVED', 'SUBMITTED') then not coalesce(f.first_at < "p"."closes_at", false) else "p"."deadline" < $1::date end as late
                    from collection_period p
                    join region_attributes a on a.superseded_at is null and a.valid @> p.on_date and not a.is_virtual and case p.level when 'COMMUNITY' then a.community_id is not null and (a.parent_id = p.region_id or exists (
                      select
                      from region_attributes t
                      where t.unit_id = a.parent_id and t.parent_id = p.region_id and t.superseded_at is null and t.valid @> p.on_date
                    )) when 'TOWN' then a.community_id is null and a.parent_id is not null and p.region_id in (a.unit_id, a.parent_id) else a.parent_id is null and a.unit_id = p.region_id end
                    cross join unnest(p.metrics) m (metric)
                    cross join lateral (
                      select (array_agg(b.review order by b.believed_from is null, b.id desc) filter (where b.superseded_at is null))[1] as state, min(b.submitted_at) filter (where b.review <> 'RETURNED') as first_at
                      from base_figure b
                      where b.unit_id = a.unit_id and b.metric = m.metric and b.on_date = p.on_date and b.event_id is null
                    ) f
                  ) c
                  group by c.period_id, c.town_id, c.on_date
                ) "collectionprogress#8"
                where "collectionprogress#8"."period_id" = "collectionperiod#4"."id"
              ) "collectionprogress#10"
              left join lateral (
                select "region#11".*
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> "collectionprogress#10"."on_date"
                ) "region#11"
                where "region#11"."id" = "collectionprogress#10"."town_id"
              ) "region#11" on true
              order by "collectionprogress#10"."code", "collectionprogress#10"."id"
            ) "object#9"
          ) as "progress"
          from (
            select "collectionperiod#2".*
            from "collection_period" "collectionperiod#2"
            order by date '2000-01-01' - "collectionperiod#2"."deadline", "collectionperiod#2"."id"
            limit $2::int offset $3::int
          ) "collectionperiod#4"
          left join lateral (
            select "region#5".*
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> "collectionperiod#4"."on_date"
            ) "region#5"
            where "region#5"."id" = "collectionperiod#4"."region_id"
          ) "region#5" on true
          left join lateral (
            select count(*)::int as expected, count(*) filter (where c.state is null)::int as missing, count(*) filter (where c.state = 'ENTERED')::int as entered, count(*) filter (where c.state = 'SUBMITTED')::int as submitted, count(*) filter (where c.state = 'APPROVED')::int as approved, count(*) filter (where c.state = 'RETURNED')::int as returned, count(*) filter (where c.late)::int as late, count(*) > 0 and bool_and(coalesce(c.state, '') = 'APPROVED') as complete
            from (
              select p.id as period_id, p.on_date, case when a.community_id is null then a.unit_id else a.parent_id end as town_id, a.unit_id, f.state, case when f.state in ('APPROVED', 'SUBMITTED') then not coalesce(f.first_at < "p"."closes_at", false) else "p"."deadline" < $1::date end as late
              from collection_period p
              join region_attributes a on a.superseded_at is null and a.valid @> p.on_date and not a.is_virtual and case p.level when 'COMMUNITY' then a.community_id is not null and (a.parent_id = p.region_id or exists (
                select
                from region_attributes t
                where t.unit_id = a.parent_id and t.parent_id = p.region_id and t.superseded_at is null and t.valid @> p.on_date
              )) when 'TOWN' then a.community_id is null and a.parent_id is not null and p.region_id in (a.unit_id, a.parent_id) else a.parent_id is null and a.unit_id = p.region_id end
              cross join unnest(p.metrics) m (metric)
              cross join lateral (
                select (array_agg(b.review order by b.believed_from is null, b.id desc) filter (where b.superseded_at is null))[1] as state, min(b.submitted_at) filter (where b.review <> 'RETURNED') as first_at
                from base_figure b
                where b.unit_id = a.unit_id and b.metric = m.metric and b.on_date = p.on_date and b.event_id is null
              ) f
            ) c
            where c.period_id = "collectionperiod#4"."id"
          ) "together#7" on true
          order by date '2000-01-01' - "collectionperiod#4"."deadline", "collectionperiod#4"."id"
        ) "object#3"
      ) as "items"
    ) "page#16"
  ) as "collectionPeriods"
) "answer#"
