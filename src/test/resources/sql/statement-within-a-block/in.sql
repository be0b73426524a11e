-- dialect: bigquery
begin
  create temp table early as select a, b from ds.t;
  select a from early;
end
