-- dialect: standard
select zeroifnull(s.total) (decimal(12,2)) as total, s.day (format 'yyyy-mm-dd') as day from sales.days s
