select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#10")
    from (
      select (
        select count(*)
        from "app_user" "user#1"
        where (exists (
          select
          from user_role r
          where r.user_id = "user#1"."id" and "r"."role" = $1::text
        )) and ("user#1"."state" = $2::text)
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select ("user#4"."username")::text as "username", case when "person#5"."id" is null then null else (
            select row_to_json("object#6")
            from (
              select ("person#5"."name")::text as "name"
            ) "object#6"
          ) end as "person", (array(
            select r.role
            from user_role r
            where r.user_id = "user#4"."id"
            order by r.role
          ))::text[] as "roles", ("user#4"."scope_kind")::text as "scopeKind", (
            select coalesce(json_agg(row_to_json("object#8")), '[]')
            from (
              select ("region#9"."name")::text as "name"
              from (
                select "region#7".*
                from (
                  select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                  from region_attributes a
                  left join region r on r.id = a.unit_id
                  where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $3::date
                ) "region#7"
                where exists (
                  select
                  from user_scope_region s
                  where s.user_id = "user#4"."id" and s.region_id = "region#7"."id"
                )
              ) "region#9"
              order by "region#9"."code", "region#9"."id"
            ) "object#8"
          ) as "scopeRegions", ("user#4"."state")::text as "state"
          from (
            select "user#2".*
            from "app_user" "user#2"
            where (exists (
              select
              from user_role r
              where r.user_id = "user#2"."id" and "r"."role" = $1::text
            )) and ("user#2"."state" = $2::text)
            order by (
              select p.name
              from person p
              where p.id = "user#2"."person_id"
            ), "user#2"."id"
            limit $4::int offset $5::int
          ) "user#4"
          left join "person" "person#5" on "person#5"."id" = "user#4"."person_id"
          order by (
            select p.name
            from person p
            where p.id = "user#4"."person_id"
          ), "user#4"."id"
        ) "object#3"
      ) as "items"
    ) "page#10"
  ) as "users"
) "answer#"
