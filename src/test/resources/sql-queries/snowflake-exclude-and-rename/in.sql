-- dialect: snowflake
-- table: raw.users(id, email, password, created)
select * exclude (password) rename (id as user_id, created as created_at) from raw.users
