-- dialect: duckdb
select o.id, c.name, t.x from t join read_parquet(['a.parquet', 'b.parquet'], union_by_name = true) o on o.id = t.id join read_csv_auto('customers.csv', header = true) c on c.id = o.customer_id
