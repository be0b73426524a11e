-- dialect: oracle
select e.name, d.name as dept, nvl(l.city, '-') as city, decode(e.state, 'A', 'active', 'I', 'inactive', e.state) as state
from employees e, departments d, locations l where e.dept_id = d.id(+) and d.location_id = l.id(+) and rownum <= 100
