-- dialect: standard
select workdept, empno, salary, rank() over (partition by workdept order by salary desc) as r, value(bonus, 0) as bonus, digits(hiredate) as hired from db2inst1.employee fetch first 10 rows only with ur
