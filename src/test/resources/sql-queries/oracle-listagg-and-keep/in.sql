-- dialect: oracle
select deptno, listagg(ename, ',') within group (order by sal desc) as names, max(sal) keep (dense_rank last order by hiredate) as last_sal, trunc(max(hiredate), 'MM') as month from scott.emp group by deptno
