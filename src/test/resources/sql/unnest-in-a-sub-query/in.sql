-- dialect: bigquery
select (select max(h.value) from unnest(hits) h where h.key = 'x') as v from sessions
