include: "views.view"
view: +orders { sql_table_name: one.orders ;; }
