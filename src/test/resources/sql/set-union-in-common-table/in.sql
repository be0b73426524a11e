with u as (select a as k from t union distinct select b from v) select k from u
