select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#9")
    from (
      select (
        select count(*)
        from "audit_entry" "auditentry#1"
        where ("auditentry#1"."subject_type" = $1::text) and ("auditentry#1"."subject_id" = $2::bigint)
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select ("auditentry#4"."operation")::text as "operation", case when "person#5"."id" is null then null else (
            select row_to_json("object#6")
            from (
              select ("person#5"."name")::text as "name"
            ) "object#6"
          ) end as "actor", case when "region#7"."id" is null then null else (
            select row_to_json("object#8")
            from (
              select ("region#7"."name")::text as "name"
            ) "object#8"
          ) end as "region", ("auditentry#4"."subject_type")::text as "subjectType", ("auditentry#4"."subject_id")::text as "subjectId", ("auditentry#4"."table_name")::text as "table", ("auditentry#4"."action")::text as "action", ("auditentry#4"."reason")::text as "reason"
          from (
            select "auditentry#2".*
            from "audit_entry" "auditentry#2"
            where ("auditentry#2"."subject_type" = $1::text) and ("auditentry#2"."subject_id" = $2::bigint)
            order by (- "auditentry#2"."id"), "auditentry#2"."id"
            limit $3::int offset $4::int
          ) "auditentry#4"
          left join "person" "person#5" on "person#5"."id" = "auditentry#4"."actor"
          left join (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $5::date
          ) "region#7" on "region#7"."id" = "auditentry#4"."region_id"
          order by (- "auditentry#4"."id"), "auditentry#4"."id"
        ) "object#3"
      ) as "items"
    ) "page#9"
  ) as "auditLog"
) "answer#"
