-- dialect: standard
select slice_time, symbol, ts_first_value(bid, 'linear') as bid from trades timeseries slice_time as '5 minutes' over (partition by symbol order by at)
