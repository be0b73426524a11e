-- dialect: snowflake
select
    case when 'week' = 'week' then date_trunc('week', t.at) else date_trunc('month', t.at) end as period,
    t.liquid_dimension as dimension_value,
    sum(t.amount) as amount,
    sum(sum(t.amount)) over (partition by t.liquid_dimension order by 1 rows between unbounded preceding and current row) as running_amount
from fct.transactions t
where liquid_condition_at and (t.region in ('EU', 'US') or 1=1) and 1=1
group by 1, 2
