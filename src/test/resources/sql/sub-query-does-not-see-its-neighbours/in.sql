select s.x from a, (select x from b) s
