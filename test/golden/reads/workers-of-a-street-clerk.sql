select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#9")
    from (
      select (
        select count(*)
        from (
          select s.worker_id as id, s.person_id, s.region_id, s.community_id, s.pinyin, s.initials, s.employer_id, s.standing, s.unit_id, s.has_left, s.posts, s.duties, s.certificates, (
            select w.version
            from worker w
            where w.id = s.worker_id
          ) as version, (
            select p.name
            from person p
            where p.id = s.person_id
          ) as name
          from worker_span s
          where s.from_day <= $1::date and s.to_day > $1::date
        ) "worker#1"
        where ("worker#1"."unit_id" = any(array(
          select u.unit_id
          from region_attributes u
          where "u"."superseded_at" is null and "u"."believed_from" is not null and "u"."valid" @> $1::date and case when u.community_id is null then u.unit_id else u.parent_id end = $2::bigint
        ))) and ("worker#1"."has_left" = $3::boolean)
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select ("worker#4"."id")::text as "id", ("worker#4"."name")::text as "name", ("worker#4"."standing")::text as "standing", ("worker#4"."standing" is not distinct from 'IN_POST' and (
            select u.kind
            from region_attributes u
            where u.unit_id = "worker#4"."unit_id" and "u"."superseded_at" is null and "u"."believed_from" is not null and "u"."valid" @> $1::date
          ) is distinct from 'VILLAGE') as "counted", coalesce((
            select max(x.from_day)
            from employment x
            where x.worker_id = "worker#4"."id" and "x"."superseded_at" is null and "x"."believed_from" is not null and not exists (
              select
              from employment y
              where y.worker_id = x.worker_id and "y"."superseded_at" is null and "y"."believed_from" is not null and y.to_day = x.from_day
            ) and x.from_day <= $1::date
          ), (
            select min(x.from_day)
            from employment x
            where x.worker_id = "worker#4"."id" and "x"."superseded_at" is null and "x"."believed_from" is not null and not exists (
              select
              from employment y
              where y.worker_id = x.worker_id and "y"."superseded_at" is null and "y"."believed_from" is not null and y.to_day = x.from_day
            )
          )) as "employedFrom", case when "region#5"."id" is null then null else (
            select row_to_json("object#6")
            from (
              select ("region#5"."code")::text as "code", ("region#5"."name")::text as "name"
            ) "object#6"
          ) end as "unit", case when "employer#7"."id" is null then null else (
            select row_to_json("object#8")
            from (
              select ("employer#7"."name")::text as "name"
            ) "object#8"
          ) end as "employer"
          from (
            select "worker#2".*
            from (
              select s.worker_id as id, s.person_id, s.region_id, s.community_id, s.pinyin, s.initials, s.employer_id, s.standing, s.unit_id, s.has_left, s.posts, s.duties, s.certificates, (
                select w.version
                from worker w
                where w.id = s.worker_id
              ) as version, (
                select p.name
                from person p
                where p.id = s.person_id
              ) as name
              from worker_span s
              where s.from_day <= $1::date and s.to_day > $1::date
            ) "worker#2"
            where ("worker#2"."unit_id" = any(array(
              select u.unit_id
              from region_attributes u
              where "u"."superseded_at" is null and "u"."believed_from" is not null and "u"."valid" @> $1::date and case when u.community_id is null then u.unit_id else u.parent_id end = $2::bigint
            ))) and ("worker#2"."has_left" = $3::boolean)
            order by "worker#2"."pinyin" collate "C", "worker#2"."id"
            limit $4::int offset $5::int
          ) "worker#4"
          left join (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
          ) "region#5" on "region#5"."id" = "worker#4"."unit_id"
          left join "employer" "employer#7" on "employer#7"."id" = "worker#4"."employer_id"
          order by "worker#4"."pinyin" collate "C", "worker#4"."id"
        ) "object#3"
      ) as "items"
    ) "page#9"
  ) as "workers"
) "answer#"
