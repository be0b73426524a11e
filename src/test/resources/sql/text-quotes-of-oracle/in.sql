-- dialect: oracle
select q'[it's from x]' s, Q'{it's [from] y}' u, nq'<from 'z'>' v, q'(it's)' w, q'!it's from n!' m, q'''from p'' o, b
from t
where c = 'q' and q = 'it''s'
