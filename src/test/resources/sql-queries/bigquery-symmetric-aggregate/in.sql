-- dialect: bigquery
select
  users.state as users_state,
  coalesce(round(coalesce(cast((sum(distinct (cast(round(coalesce(users.balance, 0) * (1/1000*1.0), 9) as numeric) + (cast(cast(concat('0x', substr(to_hex(md5(cast(users.id as string))), 1, 15)) as int64) as numeric) * 4294967296 + cast(cast(concat('0x', substr(to_hex(md5(cast(users.id as string))), 16, 8)) as int64) as numeric)) * 0.000000001)) - sum(distinct (cast(cast(concat('0x', substr(to_hex(md5(cast(users.id as string))), 1, 15)) as int64) as numeric) * 4294967296 + cast(cast(concat('0x', substr(to_hex(md5(cast(users.id as string))), 16, 8)) as int64) as numeric)) * 0.000000001)) / (1/1000*1.0) as numeric), 0), 6), 0) as users_total_balance
from demo.orders as orders
left join demo.users as users on orders.user_id = users.id
group by 1
order by 2 desc
limit 500
