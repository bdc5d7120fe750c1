select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#15")
    from (
      select (
        select count(*)
        from (
          select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
          from indicator_definition d
          join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
        ) "indicatordefinition#1"
        where (("indicatordefinition#1"."rule_version" = any(array[$2, $3, $4]::text[])) = $5::boolean)
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select ("indicatordefinition#4"."code")::text as "code", (
            select row_to_json("object#5")
            from (
              select ("indicatordefinition#4"."name_zh")::text as "zh", ("indicatordefinition#4"."name_en")::text as "en"
            ) "object#5"
          ) as "name", ("indicatordefinition#4"."unit")::text as "unit", case when "indicatordefinition#4"."document_title" is null then null else (
            select row_to_json("object#6")
            from (
              select ("indicatordefinition#4"."document_title")::text as "title", ("indicatordefinition#4"."document_number")::text as "number"
            ) "object#6"
          ) end as "document", (
            select row_to_json("object#7")
            from (
              select lower("indicatordefinition#4"."valid") as "from", upper("indicatordefinition#4"."valid") as "to"
            ) "object#7"
          ) as "valid", (
            select coalesce(json_agg(row_to_json("object#9")), '[]')
            from (
              select ("indicatortarget#10"."role")::text as "role", ("indicatortarget#10"."value")::text as "value", "indicatortarget#10"."deadline" as "deadline", case when "region#11"."id" is null then null else (
                select row_to_json("object#12")
                from (
                  select ("region#11"."name")::text as "name"
                ) "object#12"
              ) end as "region", case when "indicatordefinition#13"."id" is null then null else (
                select row_to_json("object#14")
                from (
                  select ("indicatordefinition#13"."code")::text as "code"
                ) "object#14"
              ) end as "definition"
              from (
                select "indicatortarget#8".*
                from (
                  select t.id, t.definition_id, t.region_id, t.version, f.role, trim_scale(f.value) as value, f.nature, f.deadline, f.owner_department, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
                  from indicator_target t
                  join indicator_target_fact f on f.target_id = t.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
                ) "indicatortarget#8"
                where "indicatortarget#8"."definition_id" = "indicatordefinition#4"."id"
              ) "indicatortarget#10"
              left join (
                select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
                from region_attributes a
                left join region r on r.id = a.unit_id
                where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> $1::date
              ) "region#11" on "region#11"."id" = "indicatortarget#10"."region_id"
              left join (
                select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
                from indicator_definition d
                join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
              ) "indicatordefinition#13" on "indicatordefinition#13"."id" = "indicatortarget#10"."definition_id"
              order by "indicatortarget#10"."role" desc nulls last, "indicatortarget#10"."deadline", "indicatortarget#10"."id"
            ) "object#9"
          ) as "targets"
          from (
            select "indicatordefinition#2".*
            from (
              select d.id, d.code, d.version, f.name_zh, f.name_en, f.formula_zh, f.formula_en, f.unit, f.kind, f.facility_class, f.per, f.direction, f.decimals, f.lowest_level, f.owner_department, f.rule_version, f.review, f.valid, f.governing_document_id, f.document_title, f.document_number, f.document_article, f.document_date, f.document_grade
              from indicator_definition d
              join indicator_definition_fact f on f.definition_id = d.id and "f"."superseded_at" is null and "f"."believed_from" is not null and "f"."valid" @> $1::date
            ) "indicatordefinition#2"
            where (("indicatordefinition#2"."rule_version" = any(array[$6, $7, $8]::text[])) = $5::boolean)
            order by "indicatordefinition#2"."id", "indicatordefinition#2"."id"
            limit $9::int offset $10::int
          ) "indicatordefinition#4"
          order by "indicatordefinition#4"."id", "indicatordefinition#4"."id"
        ) "object#3"
      ) as "items"
    ) "page#15"
  ) as "indicatorDefinitions"
) "answer#"
