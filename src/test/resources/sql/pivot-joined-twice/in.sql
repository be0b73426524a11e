-- dialect: bigquery
select a.jan as net, b.jan as gross from (select id, month, net from sales) pivot (sum(net) for month in ('jan')) a join (select id, month, gross from sales) pivot (sum(gross) for month in ('jan')) b on a.id = b.id
