-- dialect: snowflake
select p."Id" as id, p."'NPS'" as nps, p."'CSAT'" as csat
from (select "Id", "Kind", "Score" from "Surveys"."Answers") pivot (avg("Score") for "Kind" in ('NPS', 'CSAT')) p
