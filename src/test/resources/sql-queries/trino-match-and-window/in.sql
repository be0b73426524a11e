-- dialect: trino
select id, nth_value(price, 2) over (partition by symbol order by at range between interval '1' hour preceding and current row) as second, first_value(price) ignore nulls over (partition by symbol order by at) as first, lead(at) over w as next_at from trades window w as (partition by symbol order by at)
