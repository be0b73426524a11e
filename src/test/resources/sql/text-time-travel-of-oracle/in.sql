-- dialect: oracle
select s.x, t.y from sales as of scn 123456 s join sales partition (p1) as of timestamp systimestamp - 1 t on s.id = t.id
