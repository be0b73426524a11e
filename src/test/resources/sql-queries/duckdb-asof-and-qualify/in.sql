-- dialect: duckdb
select t.*, p.price from trades t asof left join prices p on t.symbol = p.symbol and t.at >= p.at qualify row_number() over (partition by t.id order by p.at desc) = 1
