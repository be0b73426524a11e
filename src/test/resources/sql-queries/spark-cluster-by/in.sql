-- dialect: databricks
select /*+ coalesce(4) */ a.k, collect_list(struct(a.v, b.w)) as vs from db1.a a left outer join db2.b b on a.k <=> b.k group by a.k cluster by k
