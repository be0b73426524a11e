-- dialect: snowflake
create or replace table x copy grants as select a\nfrom t
