-- dialect: postgresql
create table x as select a from t with no data
