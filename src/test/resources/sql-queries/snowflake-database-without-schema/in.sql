-- dialect: snowflake
select a.id, b."Name" from DB1..ACCOUNTS a natural join "DB1"."PUBLIC"."Names" b
