-- dialect: duckdb
-- table: orders(id, net, gross, note)
select * exclude note from (select columns(* exclude (id)) from orders)
