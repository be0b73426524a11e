-- dialect: snowflake
select u.region, u.quarter, u.amount from (select region, q1, q2 + q3 as q23 from sales) unpivot (amount for quarter in (q1, q23)) as u
