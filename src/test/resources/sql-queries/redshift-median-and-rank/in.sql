-- dialect: redshift
select region, median(price) over (partition by region) as median_price, ntile(4) over (order by price desc) as quartile, percent_rank() over (partition by region order by price) as pr
from (select r.name as region, s.price from sales s inner join regions r on s.region_id = r.id) x
