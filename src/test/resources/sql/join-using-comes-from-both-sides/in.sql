select id, a.x from a join b using (id)
