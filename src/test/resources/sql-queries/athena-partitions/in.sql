-- dialect: trino
with latest as (select max("$path") as path from "AwsDataCatalog"."logs"."alb_logs")
select l.client_ip, date_parse(l.time, '%Y-%m-%dT%H:%i:%s.%fZ') as at, regexp_extract(l.url, '([^?]+)', 1) as page, u.city
from logs.alb_logs l, latest, unnest(split(l.cities, ',')) as u(city) where l."$path" = latest.path
