-- dialect: snowflake
select t.$1 as id, t.$2:name::string as name, metadata$filename from @raw.landing/orders/day.csv.gz (file_format => 'csv') t, @%orders
