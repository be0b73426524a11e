-- dialect: postgresql
select percentile_cont(0.5) within group (order by t.price) filter (where t.kind = 'x') as median from t
