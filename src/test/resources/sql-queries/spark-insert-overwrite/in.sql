-- dialect: databricks
insert overwrite table gold.daily partition (day) select store, sum(total) as total, day from silver.sales group by store, day
