-- dialect: databricks
select k, e.sku from t lateral view explode(t.items) x as e lateral view posexplode(keys) y as p, k
