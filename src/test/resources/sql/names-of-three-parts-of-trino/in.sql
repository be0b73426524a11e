-- dialect: trino
select o.id, "Net Total" from hive.sales.orders o, iceberg."Raw"."Prices"
