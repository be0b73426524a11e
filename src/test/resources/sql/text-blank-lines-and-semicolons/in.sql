
select a,


  b -- not; here

from t

;
