-- dialect: trino
select region, product, grouping(region, product) as g, sum(amount) as amount from sales group by grouping sets ((region), (product), (region, product), ())
