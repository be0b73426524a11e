-- dialect: bigquery
select e.id, _partitiontime as at from `p.d.events$20240101` e
