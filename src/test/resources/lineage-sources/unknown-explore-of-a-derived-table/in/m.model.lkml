view: facts { derived_table: { explore_source: gone { column: id {} derived_column: d { sql: id + 1 ;; } } } dimension: id {} dimension: d {} dimension: unknown {} }
