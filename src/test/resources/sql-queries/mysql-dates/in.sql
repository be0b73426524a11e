-- dialect: mysql
select date(created) as day, timestampdiff(day, created, closed) as open_days, created + interval 1 month as due, str_to_date(note, '%d.%m.%Y') as noted, week(created, 3) as w
from tickets force index (by_created) where created >= date_sub(curdate(), interval 1 year) and title regexp '^a' limit 10, 20
