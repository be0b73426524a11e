-- dialect: oracle
select e.name from hr.employees@archive e
