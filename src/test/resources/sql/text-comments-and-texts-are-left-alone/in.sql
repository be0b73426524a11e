select 'from x, ' as a, /* from y; */ b -- from z
from t -- ;
