-- dialect: duckdb
from 'lake/orders/*.parquet' o join read_csv_auto('customers.csv') c using (customer_id) select o.* exclude (note), c.name, o.filename
