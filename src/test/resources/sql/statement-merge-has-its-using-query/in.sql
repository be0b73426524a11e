merge into mart.daily m using (select d, sum(x) as x from t group by d) s on m.d = s.d when matched then update set x = s.x when not matched then insert (d, x) values (s.d, s.x)
