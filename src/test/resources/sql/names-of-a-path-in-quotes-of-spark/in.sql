-- dialect: databricks
select o.id, p.total from delta.`/mnt/lake/orders` o join parquet.`s3://bucket/prices` p on p.id = o.id
