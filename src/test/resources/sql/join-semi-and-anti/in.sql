-- dialect: databricks
select a.x from a left semi join b on a.id = b.id left anti join c on a.id = c.id
