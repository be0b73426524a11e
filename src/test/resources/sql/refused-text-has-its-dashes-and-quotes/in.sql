-- dialect: bigquery
select ?? from my-project.ds.t1, `p.d.t2` as x, `p`.`d`.t3 where note = 'from t4' -- from t5
