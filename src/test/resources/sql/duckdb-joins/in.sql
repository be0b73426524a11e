-- dialect: duckdb
select a.id, b.price, c.note from orders a asof join prices b on b.at <= a.at positional join notes c
