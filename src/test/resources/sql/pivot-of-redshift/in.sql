-- dialect: redshift
select * from (select partname, manufacturer, price from part) pivot (count(price) for manufacturer in ('a' as count_a, 'b'))
