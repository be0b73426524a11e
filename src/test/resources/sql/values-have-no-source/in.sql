select v.a, t.x from t join (values (1, 'x'), (2, 'y')) as v (a, b) on t.id = v.a
