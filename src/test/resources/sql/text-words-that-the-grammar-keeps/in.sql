-- dialect: snowflake
with data as (select id, output, sample from runs),
final as (select data.id, Data.output as check, window from data join Only on only.id = data.id)
select f.id, FINAL.check, returns, r.errors from final f join returns r using (statement), Final limit 5 offset 10
