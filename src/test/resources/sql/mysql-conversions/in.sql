-- dialect: mysql
select convert(c, char) as a, convert(c, date) as b, convert(c, signed integer) as d, convert(ifnull(c, convert(e, char(3) charset 'utf8')), decimal(10, 2)) as f,
  convert(g using utf8) as g
from t
