-- dialect: snowflake
with months as (
    select customer_id, month, mrr, lag(mrr) over (partition by customer_id order by month) as mrr_before
    from analytics.customer_months
)
select
    month,
    customer_id,
    mrr - coalesce(mrr_before, 0) as change,
    iff(mrr_before is null, mrr, 0) as new_mrr,
    greatest(mrr - mrr_before, 0) as expansion,
    least(mrr - mrr_before, 0) as contraction,
    case when mrr = 0 and mrr_before > 0 then 'churn' when mrr_before = 0 then 'reactivation' else 'active' end as state
from months
