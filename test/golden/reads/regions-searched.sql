select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#9")
    from (
      select (
        select count(*)
        from (
          select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
          from region_attributes a
          left join region r on r.id = a.unit_id
          where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
        ) "region#1"
        where ("region#1"."level" = any($2::text[])) and ((position(trim($3::text) in "region#1"."name") > 0 or starts_with("region#1"."code" collate "C", replace(lower($3::text), ' ', '')) or starts_with("region#1"."pinyin" collate "C", replace(lower($3::text), ' ', '')) or starts_with("region#1"."initials" collate "C", replace(lower($3::text), ' ', ''))))
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select ("region#4"."code")::text as "code", ("region#4"."name")::text as "name", ("region#4"."pinyin")::text as "pinyin", ("region#4"."level")::text as "level", (
            select coalesce(json_agg(row_to_json("object#6")), '[]')
            from (
              select ("regionattributes#7"."name")::text as "name", (
                select row_to_json("object#8")
                from (
                  select lower("regionattributes#7"."valid") as "from", upper("regionattributes#7"."valid") as "to"
                ) "object#8"
              ) as "valid", ("regionattributes#7"."source")::text as "source"
              from (
                select "regionattributes#5".*
                from "region_attributes" "regionattributes#5"
                where ("regionattributes#5"."unit_id" = "region#4"."id") and ("regionattributes#5"."superseded_at" is null and "regionattributes#5"."believed_from" is not null)
              ) "regionattributes#7"
              order by "regionattributes#7"."valid", "regionattributes#7"."id"
            ) "object#6"
          ) as "history"
          from (
            select "region#2".*
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
            ) "region#2"
            where ("region#2"."level" = any($2::text[])) and ((position(trim($3::text) in "region#2"."name") > 0 or starts_with("region#2"."code" collate "C", replace(lower($3::text), ' ', '')) or starts_with("region#2"."pinyin" collate "C", replace(lower($3::text), ' ', '')) or starts_with("region#2"."initials" collate "C", replace(lower($3::text), ' ', ''))))
            order by "region#2"."pinyin" collate "C", "region#2"."id"
            limit $4::int offset $5::int
          ) "region#4"
          order by "region#4"."pinyin" collate "C", "region#4"."id"
        ) "object#3"
      ) as "items"
    ) "page#9"
  ) as "regions"
) "answer#"
