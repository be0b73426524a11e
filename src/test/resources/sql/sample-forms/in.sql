-- dialect: snowflake
select a.id, b.id as b, c.id as c from a tablesample bernoulli (3) seed (82) join b sample row (10) on a.id = b.id join c sample (5) repeatable (1) on c.id = a.id
