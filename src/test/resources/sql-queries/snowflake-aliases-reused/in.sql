-- dialect: snowflake
select
    price * quantity as gross,
    gross * discount as reduction,
    gross - reduction as net,
    net * 0.19 as tax
from shop.lines
where net > 0
