-- dialect: bigquery
select t.table_schema, t.table_name, t.creation_time, c.column_name, c.data_type
from `region-eu`.INFORMATION_SCHEMA.TABLES t
join `region-eu`.INFORMATION_SCHEMA.COLUMNS c using (table_catalog, table_schema, table_name)
