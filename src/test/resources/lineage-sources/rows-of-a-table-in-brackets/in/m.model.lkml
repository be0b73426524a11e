# dialect: sql_server
view: orders { sql_table_name: [db].[dbo].[Order Lines] ;; dimension: id {} }
