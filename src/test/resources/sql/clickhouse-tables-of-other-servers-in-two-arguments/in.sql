-- dialect: clickhouse
select a.x, b.x, c.x, d.x, e.x
from cluster('c', db, t, rand()) a
join remote('h:9000', 'db', 'u', 'user', 'secret') b on true
join remoteSecure('h', db.v, user) c on true
join clusterAllReplicas(main, 'db.w') d on true
join cluster(main, z) e on true
