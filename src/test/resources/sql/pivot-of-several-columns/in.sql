-- dialect: oracle
-- table: sales(region, month, kind, amount)
select * from sales pivot (sum(amount) for (month, kind) in (('jan', 'x') as jan_x, ('feb', 'y') as feb_y))
