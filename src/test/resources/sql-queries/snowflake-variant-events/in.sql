-- dialect: snowflake
select
    e.record:event_id::string as event_id,
    e.record:user.id::number as user_id,
    e.record:properties['plan']::string as plan,
    to_timestamp_ntz(e.record:ts::int, 3) as at,
    p.key as property,
    p.value::string as property_value,
    i.value:sku::string as sku,
    i.index as position
from landing.events e,
    lateral flatten(input => e.record:properties) p,
    lateral flatten(input => e.record:cart.items, outer => true) i
where e.record:event_id is not null
