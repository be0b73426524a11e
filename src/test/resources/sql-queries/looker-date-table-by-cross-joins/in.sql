-- dialect: mysql
select date(adddate('2015-01-01', n.n)) as day
from (select a.d + b.d * 10 + c.d * 100 as n from (select 0 as d union select 1 union select 2) a, (select 0 as d union select 1) b, (select 0 as d union select 3) c) n
