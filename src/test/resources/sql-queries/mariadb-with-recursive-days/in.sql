-- dialect: mysql
with recursive days as (select cast('2024-01-01' as date) as d union all select d + interval 1 day from days where d < curdate())
select days.d, ifnull(sum(s.total), 0) as total from days left join sales s on date(s.at) = days.d group by days.d with rollup
