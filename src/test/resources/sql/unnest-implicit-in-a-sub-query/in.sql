-- dialect: bigquery
select
  (select max(e.v) from t.x e) as m,
  array(select as struct e.v, f.w from t.x e join t.y f on f.i = e.i) as n
from ds.t t where exists (select 1 from t.z where z.k = 1)
