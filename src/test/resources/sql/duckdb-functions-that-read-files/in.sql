-- dialect: duckdb
select o.id, c.name from read_parquet('lake/orders/*.parquet') o join read_csv_auto('customers.csv') c on c.id = o.customer_id
