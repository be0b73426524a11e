-- dialect: bigquery
if (select max(c) from ds.u) > 1 then
  select a from ds.t;
elseif exists (select 1 from ds.v) then
  select b as a from ds.w;
end if
