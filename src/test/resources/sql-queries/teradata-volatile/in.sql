-- dialect: standard
sel c.cust_id, c.name, zeroifnull(s.total) (decimal(12,2)) as total, s.sale_date (format 'yyyy-mm-dd') from crm.customers c left join (sel cust_id, sale_date, sum(amt) as total from sales.tx group by 1, 2) s on s.cust_id = c.cust_id qualify rank() over (partition by c.cust_id order by s.total desc) = 1
