select s.total from (select sum(amount) as total from payments) as s
