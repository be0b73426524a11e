-- dialect: standard
select flatten(o.items) as item, o."meta"."source", convert_from(o.body, 'JSON') as body from lake."2024"."orders.parquet" o
