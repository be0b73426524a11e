-- dialect: trino
select a.x, b.y from a for version as of 8954597067493422955 join b for timestamp as of timestamp '2024-01-01 00:00:00' - interval '1' day on a.id = b.id
