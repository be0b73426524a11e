-- dialect: snowflake
select t.$1 as id from '@ext.landing/orders' (file_format => 'csv') t
