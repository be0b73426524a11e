-- dialect: oracle
select sysdate as today, (select max(day) from calendar) as last_day, level as n from dual connect by level <= 10
