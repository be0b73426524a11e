-- dialect: bigquery
merge target t using source s on t.id = s.id when not matched then insert row
