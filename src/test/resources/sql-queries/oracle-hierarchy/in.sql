-- dialect: oracle
select employee_id, last_name, manager_id, level as depth, sys_connect_by_path(last_name, '/') as path, connect_by_root last_name as boss
from hr.employees start with manager_id is null connect by prior employee_id = manager_id order siblings by last_name
