-- dialect: snowflake
with source as (
    select * from raw.stripe.payments
),
renamed as (
    select
        id as payment_id,
        orderid as order_id,
        paymentmethod as payment_method,
        amount / 100 as amount,
        created as created_at,
        _fivetran_synced
    from source
),
successful as (
    select * from renamed where payment_method is not null
),
final as (
    select order_id, payment_method, sum(amount) as total, max(created_at) as last_payment_at
    from successful
    group by 1, 2
)
select * from final
