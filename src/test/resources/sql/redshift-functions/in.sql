-- dialect: redshift
select o.customer, listagg(distinct o.sku, ', ') within group (order by o.day) as skus, dateadd(day, 1, max(o.day)) as next_day, datediff('hour', min(o.at), getdate()) as age, nvl2(max(o.a), max(o.b), 0) as c, decode(max(o.k), 1, 'x', max(o.l)) as m from spectrum.orders o group by 1
