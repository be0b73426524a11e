-- dialect: snowflake
select o.id as "orders.id", TO_CHAR(DATE_TRUNC('second', CONVERT_TIMEZONE('UTC', 'America/New_York', CAST(o.created_at AS TIMESTAMP_NTZ))), 'YYYY-MM-DD HH24:MI:SS') as "orders.created_time",
    liquid_measure as "orders.measure"
from public.orders as o
where ((( o.created_at ) >= ((CONVERT_TIMEZONE('America/New_York', 'UTC', CAST(DATEADD('day', -6, DATE_TRUNC('day', CURRENT_TIMESTAMP())) AS TIMESTAMP_NTZ))))))
    and 1=1 and (1=1)
