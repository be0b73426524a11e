-- dialect: snowflake
with recursive chain (employee_id, manager_id, name, level, top) as (
    select id, manager_id, name, 0, id from hr.employees where manager_id is null
    union all
    select e.id, e.manager_id, e.name, c.level + 1, c.top from hr.employees e inner join chain c on c.employee_id = e.manager_id
)
select employee_id, name, level, top from chain
