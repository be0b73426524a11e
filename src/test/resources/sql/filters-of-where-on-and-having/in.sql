select a.x from a join b on a.id = b.id where a.k = 1 group by a.x having sum(b.y) > 0
