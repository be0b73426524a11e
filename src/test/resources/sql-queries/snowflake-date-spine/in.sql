-- dialect: snowflake
with spine as (
    select dateadd(day, seq4(), '2020-01-01'::date) as day
    from table(generator(rowcount => 3650))
),
opened as (select date_trunc('day', opened_at) as day, count(*) as n from support.cases group by 1),
closed as (select date_trunc('day', closed_at) as day, count(*) as n from support.cases group by 1)
select
    s.day,
    zeroifnull(o.n) as opened,
    zeroifnull(c.n) as closed,
    sum(zeroifnull(o.n) - zeroifnull(c.n)) over (order by s.day rows unbounded preceding) as backlog
from spine s
left join opened o on o.day = s.day
left join closed c on c.day = s.day
where s.day <= current_date
