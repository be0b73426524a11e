-- dialect: standard
select "Region", group_concat("Name" order by "Name" separator ', ') as names, add_days(max("Day"), 1) as next_day from "SCHEMA"."Visits" where "Day" between current_date - 30 and current_date group by "Region"
