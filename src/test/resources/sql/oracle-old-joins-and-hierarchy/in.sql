-- dialect: oracle
select a.x, b.y, level from a, b where a.id = b.id (+) start with a.boss is null connect by prior a.id = a.boss
