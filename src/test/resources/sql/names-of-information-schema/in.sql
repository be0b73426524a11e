-- dialect: bigquery
select c.table_name, c.data_type from `p.d`.INFORMATION_SCHEMA.COLUMNS c
