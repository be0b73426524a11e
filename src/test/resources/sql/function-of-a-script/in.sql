-- dialect: bigquery
create temp function net(x float64) as ((select max(y) from unnest([x]) as y));
create temp function js(x string) returns string language js as """return x;""";
select net(o.total) as net, js(o.note) as note from orders o
