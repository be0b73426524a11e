-- dialect: redshift
select id from orders minus select id from cancelled
