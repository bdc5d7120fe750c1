select row_to_json("answer#")::text
from (
  select (
    select row_to_json("page#20")
    from (
      select (
        select count(*)
        from (
          select b.*
          from base_figure b
          where coalesce("b"."carried_on", "b"."on_date") <= $1::date
        ) "basefigure#1"
        where ("basefigure#1"."review" = any($2::text[])) and (("basefigure#1"."superseded_at" is not null) = $3::boolean)
      ) as "totalCount", (
        select coalesce(json_agg(row_to_json("object#3")), '[]')
        from (
          select case when "region#5"."id" is null then null else (
            select row_to_json("object#6")
            from (
              select ("region#5"."code")::text as "code", ("region#5"."name")::text as "name", case when "region#7"."id" is null then null else (
                select row_to_json("object#8")
                from (
                  select ("region#7"."name")::text as "name"
                ) "object#8"
              ) end as "parent"
            ) "object#6"
          ) end as "region", ("basefigure#4"."metric")::text as "metric", "basefigure#4"."on_date" as "onDate", "basefigure#4"."value" as "value", ("basefigure#4"."review")::text as "review", ("basefigure#4"."remark")::text as "remark", ("basefigure#4"."decision_reason")::text as "decisionReason", coalesce(nullif(current_setting('app.person', true), '')::int in ("basefigure#4"."recorded_by", "basefigure#4"."submitted_by"), false) as "preparedByMe", case when "person#9"."id" is null then null else (
            select row_to_json("object#10")
            from (
              select ("person#9"."name")::text as "name"
            ) "object#10"
          ) end as "recordedBy", case when "collectionperiod#11"."id" is null then null else (
            select row_to_json("object#12")
            from (
              select ("collectionperiod#11"."name")::text as "name"
            ) "object#12"
          ) end as "collectionPeriod", "basefigure#4"."carried_on" as "need#13", ("basefigure#4"."metric")::text as "need#14", "basefigure#4"."on_date" as "need#15", "basefigure#4"."value" as "need#16", (
            select json_build_object('value', f.value, 'onDate', f.on_date)
            from (
              select p.value, p.on_date, (p.on_date + make_interval(months => case "p"."metric" when $4::text then $5::int when $6::text then $7::int when $8::text then $9::int when $10::text then $11::int end))::date >= "basefigure#4"."on_date" as usable
              from base_figure p
              where p.unit_id = "basefigure#4"."unit_id" and p.metric = "basefigure#4"."metric" and coalesce("p"."carried_on", "p"."on_date") <= "basefigure#4"."on_date" and p.id <> "basefigure#4"."id" and p.believed_from <= coalesce("basefigure#4"."believed_from", now()) and (p.superseded_at is null or p.superseded_at >= coalesce("basefigure#4"."believed_from", now())) and not exists (
                select
                from region_lineage l
                where l.to_unit = "p"."unit_id" and l.on_date <= "basefigure#4"."on_date" and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "p"."event_id" is null then l.on_date > "p"."on_date" or (l.from_unit = l.to_unit and "p"."believed_from" <= l.known_from) else l.on_date > (
                  select min(o.on_date)
                  from region_lineage o
                  where o.event_id = "p"."event_id"
                ) end
              )
              order by coalesce("p"."carried_on", "p"."on_date") desc, "p"."carried_on" is not null, p.id desc
              limit 1
            ) f
          ) as "need#17", case when "basefigure#4"."community_id" is null then (
            select case when count(*) > 0 and bool_and(v is not null) then sum(v)::int end
            from (
              select case when part.community_id is not null then (
                select f.value
                from (
                  select p.value, p.on_date, (p.on_date + make_interval(months => case "p"."metric" when $12::text then $13::int when $14::text then $15::int when $16::text then $17::int when $18::text then $19::int end))::date >= "basefigure#4"."on_date" as usable
                  from base_figure p
                  where p.unit_id = part.unit_id and p.metric = "basefigure#4"."metric" and coalesce("p"."carried_on", "p"."on_date") <= "basefigure#4"."on_date" and p.id <> "basefigure#4"."id" and p.believed_from <= coalesce("basefigure#4"."believed_from", now()) and (p.superseded_at is null or p.superseded_at >= coalesce("basefigure#4"."believed_from", now())) and not exists (
                    select
                    from region_lineage l
                    where l.to_unit = "p"."unit_id" and l.on_date <= "basefigure#4"."on_date" and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "p"."event_id" is null then l.on_date > "p"."on_date" or (l.from_unit = l.to_unit and "p"."believed_from" <= l.known_from) else l.on_date > (
                      select min(o.on_date)
                      from region_lineage o
                      where o.event_id = "p"."event_id"
                    ) end
                  )
                  order by coalesce("p"."carried_on", "p"."on_date") desc, "p"."carried_on" is not null, p.id desc
                  limit 1
                ) f
                where f.usable
              ) else coalesce((
                select f.value
                from (
                  select p.value, p.on_date, (p.on_date + make_interval(months => case "p"."metric" when $20::text then $21::int when $22::text then $23::int when $24::text then $25::int when $26::text then $27::int end))::date >= "basefigure#4"."on_date" as usable
                  from base_figure p
                  where p.unit_id = part.unit_id and p.metric = "basefigure#4"."metric" and coalesce("p"."carried_on", "p"."on_date") <= "basefigure#4"."on_date" and p.id <> "basefigure#4"."id" and p.believed_from <= coalesce("basefigure#4"."believed_from", now()) and (p.superseded_at is null or p.superseded_at >= coalesce("basefigure#4"."believed_from", now())) and not exists (
                    select
                    from region_lineage l
                    where l.to_unit = "p"."unit_id" and l.on_date <= "basefigure#4"."on_date" and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "p"."event_id" is null then l.on_date > "p"."on_date" or (l.from_unit = l.to_unit and "p"."believed_from" <= l.known_from) else l.on_date > (
                      select min(o.on_date)
                      from region_lineage o
                      where o.event_id = "p"."event_id"
                    ) end
                  )
                  order by coalesce("p"."carried_on", "p"."on_date") desc, "p"."carried_on" is not null, p.id desc
                  limit 1
                ) f
                where f.usable
              ), (
                select case when bool_and(v is not null) then sum(v) when count(*) = 0 then 0 end
                from (
                  select (
                    select f.value
                    from (
                      select p.value, p.on_date, (p.on_date + make_interval(months => case "p"."metric" when $28::text then $29::int when $30::text then $31::int when $32::text then $33::int when $34::text then $35::int end))::date >= "basefigure#4"."on_date" as usable
                      from base_figure p
                      where p.unit_id = unit.unit_id and p.metric = "basefigure#4"."metric" and coalesce("p"."carried_on", "p"."on_date") <= "basefigure#4"."on_date" and p.id <> "basefigure#4"."id" and p.believed_from <= coalesce("basefigure#4"."believed_from", now()) and (p.superseded_at is null or p.superseded_at >= coalesce("basefigure#4"."believed_from", now())) and not exists (
                        select
                        from region_lineage l
                        where l.to_unit = "p"."unit_id" and l.on_date <= "basefigure#4"."on_date" and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "p"."event_id" is null then l.on_date > "p"."on_date" or (l.from_unit = l.to_unit and "p"."believed_from" <= l.known_from) else l.on_date > (
                          select min(o.on_date)
                          from region_lineage o
                          where o.event_id = "p"."event_id"
                        ) end
                      )
                      order by coalesce("p"."carried_on", "p"."on_date") desc, "p"."carried_on" is not null, p.id desc
                      limit 1
                    ) f
                    where f.usable
                  ) as v
                  from region_attributes "unit"
                  where "unit"."parent_id" = part.unit_id and not "unit"."is_virtual" and "unit"."superseded_at" is null and "unit"."valid" @> "basefigure#4"."on_date"
                ) units
              )) end as v
              from region_attributes "part"
              where "part"."parent_id" = "basefigure#4"."unit_id" and not "part"."is_virtual" and "part"."superseded_at" is null and "part"."valid" @> "basefigure#4"."on_date"
            ) parts
          ) end as "need#18", (
            select json_build_object('value', f.value, 'onDate', f.on_date)
            from (
              select p.value, p.on_date, (p.on_date + make_interval(months => case "p"."metric" when $36::text then $37::int when $38::text then $39::int when $40::text then $41::int when $42::text then $43::int end))::date >= "basefigure#4"."on_date" as usable
              from base_figure p
              where p.unit_id = "basefigure#4"."unit_id" and p.metric = $44::text and coalesce("p"."carried_on", "p"."on_date") <= "basefigure#4"."on_date" and p.id <> "basefigure#4"."id" and p.believed_from <= coalesce("basefigure#4"."believed_from", now()) and (p.superseded_at is null or p.superseded_at >= coalesce("basefigure#4"."believed_from", now())) and not exists (
                select
                from region_lineage l
                where l.to_unit = "p"."unit_id" and l.on_date <= "basefigure#4"."on_date" and "l"."superseded_at" is null and "l"."believed_from" is not null and case when "p"."event_id" is null then l.on_date > "p"."on_date" or (l.from_unit = l.to_unit and "p"."believed_from" <= l.known_from) else l.on_date > (
                  select min(o.on_date)
                  from region_lineage o
                  where o.event_id = "p"."event_id"
                ) end
              )
              order by coalesce("p"."carried_on", "p"."on_date") desc, "p"."carried_on" is not null, p.id desc
              limit 1
            ) f
            where f.usable
          ) as "need#19", null::text as "plausibility"
          from (
            select "basefigure#2".*
            from (
              select b.*
              from base_figure b
              where coalesce("b"."carried_on", "b"."on_date") <= $1::date
            ) "basefigure#2"
            where ("basefigure#2"."review" = any($2::text[])) and (("basefigure#2"."superseded_at" is not null) = $3::boolean)
            order by "basefigure#2"."value" desc nulls last, "basefigure#2"."id"
            limit $45::int offset $46::int
          ) "basefigure#4"
          left join lateral (
            select "region#5".*
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> (
                select case when a.valid @> coalesce("basefigure#4"."carried_on", "basefigure#4"."on_date") then coalesce("basefigure#4"."carried_on", "basefigure#4"."on_date") else lower(a.valid) end
                from region_attributes a
                where a.unit_id = "basefigure#4"."unit_id" and "a"."superseded_at" is null and "a"."believed_from" is not null
                order by a.valid @> coalesce("basefigure#4"."carried_on", "basefigure#4"."on_date") desc, lower(a.valid) <= coalesce("basefigure#4"."carried_on", "basefigure#4"."on_date") desc, abs(lower(a.valid) - coalesce("basefigure#4"."carried_on", "basefigure#4"."on_date"))
                limit 1
              )
            ) "region#5"
            where "region#5"."id" = "basefigure#4"."unit_id"
          ) "region#5" on true
          left join lateral (
            select "region#7".*
            from (
              select a.unit_id as id, case when a.community_id is not null then 'COMMUNITY' when a.parent_id is null then 'DISTRICT' else 'TOWN' end as level, a.region_id, a.community_id, r.version, a.code, a.name, a.pinyin, a.initials, a.kind, a.parent_id, a.facility_class, a.is_virtual, a.requires_station, a.source, a.valid
              from region_attributes a
              left join region r on r.id = a.unit_id
              where "a"."superseded_at" is null and "a"."believed_from" is not null and "a"."valid" @> (
                select case when a.valid @> coalesce("basefigure#4"."carried_on", "basefigure#4"."on_date") then coalesce("basefigure#4"."carried_on", "basefigure#4"."on_date") else lower(a.valid) end
                from region_attributes a
                where a.unit_id = "basefigure#4"."unit_id" and "a"."superseded_at" is null and "a"."believed_from" is not null
                order by a.valid @> coalesce("basefigure#4"."carried_on", "basefigure#4"."on_date") desc, lower(a.valid) <= coalesce("basefigure#4"."carried_on", "basefigure#4"."on_date") desc, abs(lower(a.valid) - coalesce("basefigure#4"."carried_on", "basefigure#4"."on_date"))
                limit 1
              )
            ) "region#7"
            where "region#7"."id" = "region#5"."parent_id"
          ) "region#7" on true
          left join "person" "person#9" on "person#9"."id" = "basefigure#4"."recorded_by"
          left join "collection_period" "collectionperiod#11" on "collectionperiod#11"."id" = (
            select p.id
            from collection_period p
            join region r on r.id = "basefigure#4"."unit_id" and r.level = p.level
            where "basefigure#4"."event_id" is null and p.on_date = "basefigure#4"."on_date" and "basefigure#4"."metric" = any(p.metrics) and (p.region_id in ("basefigure#4"."unit_id", "basefigure#4"."region_id") or p.region_id = (
              select t.parent_id
              from region_attributes t
              where t.unit_id = "basefigure#4"."region_id" and t.superseded_at is null and t.valid @> "basefigure#4"."on_date"
            ))
            order by p.deadline, p.id
            limit 1
          )
          order by "basefigure#4"."value" desc nulls last, "basefigure#4"."id"
        ) "object#3"
      ) as "items"
    ) "page#20"
  ) as "baseFigures"
) "answer#"
