-- dialect: snowflake
select a.id, b.name, c.city, d.segment, e.total, f.first_seen
from app.accounts a
left join app.profiles b on b.account_id = a.id
left join app.addresses c on c.account_id = a.id and c.kind = 'billing'
left outer join marts.segments d on (d.account_id = a.id)
inner join (select account_id, sum(total) total from shop.orders where status <> 'void' group by account_id) e on e.account_id = a.id
full join web.visitors f on f.account_id = a.id
