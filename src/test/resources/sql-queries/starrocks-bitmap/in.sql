-- dialect: mysql
select dt, bitmap_union_count(to_bitmap(user_id)) as uv, array_agg(city) as cities from ods.visits where dt between '2024-01-01' and '2024-01-31' group by dt
