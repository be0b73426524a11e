-- dialect: databricks
select m, s.n, id from shop.src s left anti join shop.other o on s.a = o.a and k = 1 left semi join (select id from t) u using (id)
