-- dialect: snowflake
select t.id, q.bid from trades t asof join quotes q match_condition (t.at >= q.at) on t.symbol = q.symbol asof join rates r match_condition (t.at > r.at)
