select row_to_json("answer#")::text
from (
  select (
    select row_to_json("rule#5")
    from (
      select (
        select row_to_json(own)
        from (
          select p.name, u.scope_kind as kind
          from app_user u
          join person p on p.id = u.person_id
          where u.id = (
            select acting_user()
          )
        ) own
      ) as "needs#", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select ("region#4"."code")::text as "code", ("region#4"."name")::text as "name"
          from (
            select "region#2".*
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) "region#2"
            where exists (
              select
              from user_scope_region s
              where s.user_id = (
                select acting_user()
              ) and s.region_id = "region#2"."id"
            )
          ) "region#4"
          order by "region#4"."code", "region#4"."id"
        ) "object#3"
      ) as "rows#1"
    ) "rule#5"
  ) as "me"
) "answer#"
