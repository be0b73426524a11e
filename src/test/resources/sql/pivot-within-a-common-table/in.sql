-- dialect: sql_server
with p as (select region, [2023], [2024] from (select region, year, amount from sales) as s pivot (sum(amount) for year in ([2023], [2024])) as x)
select region, [2023] as before, [2024] - [2023] as growth from p
