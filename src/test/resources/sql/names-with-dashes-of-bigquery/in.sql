-- dialect: bigquery
select a - b as c from my-project-1.sales.orders join other-project.sales.items using (id)
