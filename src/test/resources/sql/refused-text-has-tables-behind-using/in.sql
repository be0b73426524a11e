-- dialect: snowflake
merge into target ?? using source s on s.id = target.id when matched then delete
