select a.x, c.z from a left join (b join c on b.id = c.id) on a.id = b.id
