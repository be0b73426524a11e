-- dialect: duckdb
select list_transform(t.list, lambda x : x + t.a) as moved, list_reduce(t.list, lambda x, y : x + y) as total from t
