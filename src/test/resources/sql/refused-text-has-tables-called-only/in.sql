-- dialect: snowflake
select a from only o join only p on true where a ??? b
