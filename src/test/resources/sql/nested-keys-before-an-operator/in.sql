-- dialect: snowflake
select x:v:w::int + b as a, x:v || ' ' || y:k.l as b, x:v is null as c, x:v in (1, d) as d, x:v between e and f as e, x:year in (select g from u) as f
from t
where x:z = 1 and h:z > i
