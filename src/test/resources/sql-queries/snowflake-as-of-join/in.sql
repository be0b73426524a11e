-- dialect: snowflake
select t.trade_id, t.symbol, q.bid, q.ask
from market.trades t asof join market.quotes q match_condition (t.at >= q.at) on t.symbol = q.symbol
