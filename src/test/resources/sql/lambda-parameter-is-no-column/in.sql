-- dialect: databricks
select transform(items, i -> i.price + tax) as prices from t
