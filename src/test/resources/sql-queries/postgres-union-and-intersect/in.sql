-- dialect: postgresql
(select email from newsletter intersect select email from customers) union all select email from vip order by 1 limit 100
