-- dialect: bigquery
declare first_day, last_day date default current_date();
set first_day = (select min(day) from calendar);
select o.id from orders o where o.day between first_day and last_day
