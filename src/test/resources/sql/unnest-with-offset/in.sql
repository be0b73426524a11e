-- dialect: bigquery
select i.sku, pos, o2 from orders o, unnest(o.items) as i with offset as pos left join unnest(o.others) as j with offset o2
