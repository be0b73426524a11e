select a from crm.sales, sales.orders as a join prod.x prod where a ::: b
