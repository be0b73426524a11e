-- dialect: bigquery
select r'\' as a, """it's "from x" """ as b, "c\"d" as c, id from t # from y
