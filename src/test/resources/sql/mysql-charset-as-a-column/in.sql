-- dialect: mysql
select charset, max(a) charset, cast(b as char charset utf8) as c, cast(charset as char(3) character set latin1) as d
from t where b = 1 and charset in (1, 2) order by charset desc
