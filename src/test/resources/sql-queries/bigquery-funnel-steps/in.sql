-- dialect: bigquery
with steps as (
  select user_id,
    min(if(name = 'view', at, null)) as viewed,
    min(if(name = 'cart', at, null)) as carted,
    min(if(name = 'pay', at, null)) as paid
  from `app.events` where name in unnest(['view', 'cart', 'pay']) group by user_id
)
select count(viewed) as views, count(case when carted > viewed then carted end) as carts,
  countif(paid > carted) / nullif(count(viewed), 0) as rate from steps
