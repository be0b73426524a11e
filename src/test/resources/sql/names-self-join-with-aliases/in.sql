select a.name as employee, b.name as boss from staff a join staff b on a.boss_id = b.id
