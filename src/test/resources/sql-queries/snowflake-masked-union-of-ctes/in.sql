-- dialect: snowflake
with leads as (select lead_id as id, lower(email) as email, 'lead' as kind from sf.lead where not isdeleted),
contacts as (select contact_id, lower(email), 'contact' from sf.contact),
people as (select * from leads union select * from contacts)
select p.email, listagg(distinct p.kind, '+') within group (order by p.kind) as kinds, count(distinct p.id) as n
from people p group by 1 having count(*) > 1
