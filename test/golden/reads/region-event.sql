select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#22")
    from (
      select (
        select count(*)
        from "region_event" "regionevent#1"
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select ("regionevent#4"."kind")::text as "kind", "regionevent#4"."effective_on" as "effectiveOn", (case when "regionevent#4"."superseded_at" is not null and "regionevent#4"."believed_from" is not null and exists (
            select
            from region_event c
            where c.corrects_id = "regionevent#4"."id" and c.believed_from is not null
          ) then 'CORRECTED' when "regionevent#4"."superseded_at" is not null then 'WITHDRAWN' when "regionevent#4"."review" = 'RETURNED' then 'RETURNED' when "regionevent#4"."review" <> 'APPROVED' then 'PROPOSED' when "regionevent#4"."effective_on" > $1::date then 'SCHEDULED' else 'IN_FORCE' end)::text as "state", ("regionevent#4"."review")::text as "review", ("regionevent#4"."reason")::text as "reason", ("regionevent#4"."basis")::text as "basis", coalesce(nullif(current_setting('app.person', true), '')::int in ("regionevent#4"."recorded_by", "regionevent#4"."submitted_by"), false) as "preparedByMe", case when "person#5"."id" is null then null else (
            select row_to_json("object#6")
            from (
              select ("person#5"."name")::text as "name"
            ) "object#6"
          ) end as "recordedBy", case when "regionevent#4"."document_title" is null then null else (
            select row_to_json("object#7")
            from (
              select ("regionevent#4"."document_title")::text as "title", ("regionevent#4"."document_grade")::text as "grade"
            ) "object#7"
          ) end as "document", (
            select coalesce(json_agg(row_to_json("object#9")), '[]')
            from (
              select ("regioneventunit#10"."code")::text as "code", ("regioneventunit#10"."name")::text as "name", case when "region#11"."id" is null then null else (
                select row_to_json("object#12")
                from (
                  select ("region#11"."level")::text as "level"
                ) "object#12"
              ) end as "region"
              from (
                select "regioneventunit#8".*
                from "region_event_unit" "regioneventunit#8"
                where ("regioneventunit#8"."event_id" = "regionevent#4"."id") and ("regioneventunit#8"."side" = $2)
              ) "regioneventunit#10"
              left join lateral (
                select "region#11".*
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> case when "regioneventunit#10"."side" = 'FROM' then ((
                    select e.effective_on
                    from region_event e
                    where e.id = "regioneventunit#10"."event_id"
                  ) - 1) else (
                    select e.effective_on
                    from region_event e
                    where e.id = "regioneventunit#10"."event_id"
                  ) end
                ) "region#11"
                where "region#11"."id" = "regioneventunit#10"."unit_id"
              ) "region#11" on true
              order by "regioneventunit#10"."position", "regioneventunit#10"."id"
            ) "object#9"
          ) as "from", (
            select coalesce(json_agg(row_to_json("object#14")), '[]')
            from (
              select ("regioneventunit#15"."code")::text as "code", ("regioneventunit#15"."name")::text as "name", ("regioneventunit#15"."kind")::text as "kind", ("regioneventunit#15"."share")::text as "share", case when "region#16"."id" is null then null else (
                select row_to_json("object#17")
                from (
                  select ("region#16"."name")::text as "name"
                ) "object#17"
              ) end as "parent"
              from (
                select "regioneventunit#13".*
                from "region_event_unit" "regioneventunit#13"
                where ("regioneventunit#13"."event_id" = "regionevent#4"."id") and ("regioneventunit#13"."side" = $3)
              ) "regioneventunit#15"
              left join lateral (
                select "region#16".*
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> case when "regioneventunit#15"."side" = 'FROM' then ((
                    select e.effective_on
                    from region_event e
                    where e.id = "regioneventunit#15"."event_id"
                  ) - 1) else (
                    select e.effective_on
                    from region_event e
                    where e.id = "regioneventunit#15"."event_id"
                  ) end
                ) "region#16"
                where "region#16"."id" = "regioneventunit#15"."parent_id"
              ) "region#16" on true
              order by "regioneventunit#15"."position", "regioneventunit#15"."id"
            ) "object#14"
          ) as "to", case when "regionevent#18"."id" is null then null else (
            select row_to_json("object#19")
            from (
              select ("regionevent#18"."id")::text as "id"
            ) "object#19"
          ) end as "corrects", case when "regionevent#20"."id" is null then null else (
            select row_to_json("object#21")
            from (
              select ("regionevent#20"."kind")::text as "kind"
            ) "object#21"
          ) end as "reverses"
          from (
            select "regionevent#2".*
            from "region_event" "regionevent#2"
            order by date '2000-01-01' - "regionevent#2"."effective_on", "regionevent#2"."id"
            limit $4::int offset $5::int
          ) "regionevent#4"
          left join "person" "person#5" on "person#5"."id" = "regionevent#4"."recorded_by"
          left join "region_event" "regionevent#18" on "regionevent#18"."id" = "regionevent#4"."corrects_id"
          left join "region_event" "regionevent#20" on "regionevent#20"."id" = "regionevent#4"."reverses_id"
          order by date '2000-01-01' - "regionevent#4"."effective_on", "regionevent#4"."id"
        ) "object#3"
      ) as "items"
    ) "page#22"
  ) as "regionEvents"
) "answer#"
