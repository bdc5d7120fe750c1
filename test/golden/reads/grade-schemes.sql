select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#15")
    from (
      select (
        select count(*)
        from "grade_scheme" "gradescheme#1"
        where ("gradescheme#1"."status" = any($1::text[])) and (("gradescheme#1"."region_id" is null) = $2::boolean) and (position(lower($3::text) in lower(concat_ws(' ', "gradescheme#1"."title_zh", "gradescheme#1"."title_en", "gradescheme#1"."code"))) > 0)
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select ("gradescheme#4"."code")::text as "code", "gradescheme#4"."number" as "version", (
            select row_to_json("object#5")
            from (
              select ("gradescheme#4"."title_zh")::text as "zh"
            ) "object#5"
          ) as "title", ("gradescheme#4"."document" #>> $4::text[])::text as "issuer", case when "gradescheme#4"."document" #>> $5::text[] is null then null else (
            select row_to_json("object#6")
            from (
              select ("gradescheme#4"."document" #>> $6::text[])::text as "en"
            ) "object#6"
          ) end as "note", case when "region#7"."id" is null then null else (
            select row_to_json("object#8")
            from (
              select ("region#7"."name")::text as "name"
            ) "object#8"
          ) end as "region", ("gradescheme#4"."status")::text as "status", case when "gradescheme#4"."valid" is null then null else (
            select row_to_json("object#9")
            from (
              select lower("gradescheme#4"."valid") as "from", upper("gradescheme#4"."valid") as "to"
            ) "object#9"
          ) end as "valid", case when "gradescheme#10"."id" is null then null else (
            select row_to_json("object#11")
            from (
              select ("gradescheme#10"."code")::text as "code", "gradescheme#10"."number" as "version", ("gradescheme#10"."status")::text as "status"
            ) "object#11"
          ) end as "base", (
            select row_to_json("object#12")
            from (
              select "gradescheme#4"."cells_published" as "published", "gradescheme#4"."cells_reconstructed" as "reconstructed", "gradescheme#4"."cells_assumed" as "assumed", "gradescheme#4"."cells_empty" as "empty"
            ) "object#12"
          ) as "cells", coalesce(nullif(current_setting('app.person', true), '')::int = any("gradescheme#4"."preparers" || "gradescheme#4"."submitted_by"), false) as "preparedByMe", case when "person#13"."id" is null then null else (
            select row_to_json("object#14")
            from (
              select ("person#13"."name")::text as "name"
            ) "object#14"
          ) end as "preparedBy"
          from (
            select "gradescheme#2".*
            from "grade_scheme" "gradescheme#2"
            where ("gradescheme#2"."status" = any($1::text[])) and (("gradescheme#2"."region_id" is null) = $2::boolean) and (position(lower($3::text) in lower(concat_ws(' ', "gradescheme#2"."title_zh", "gradescheme#2"."title_en", "gradescheme#2"."code"))) > 0)
            order by "gradescheme#2"."valid_from" desc nulls last, "gradescheme#2"."id"
            limit $7::int offset $8::int
          ) "gradescheme#4"
          left join (
            select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
            from region_attributes a
            left join region r on r.id = a.unit_id
            where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $9::date
          ) "region#7" on "region#7"."id" = "gradescheme#4"."region_id"
          left join "grade_scheme" "gradescheme#10" on "gradescheme#10"."id" = "gradescheme#4"."base_id"
          left join "person" "person#13" on "person#13"."id" = "gradescheme#4"."prepared_by"
          order by "gradescheme#4"."valid_from" desc nulls last, "gradescheme#4"."id"
        ) "object#3"
      ) as "items"
    ) "page#15"
  ) as "gradeSchemes"
) "answer#"
