-- dialect: databricks
select p.id, v.total from delta.`/mnt/lake/gold/products` p left anti join parquet.`s3://bucket/voided/` v on v.id = p.id left semi join main.gold.active a on a.id = p.id
