-- dialect: sql_server
select a.x, b.y from a with (tablock, index(by_x)) join b with (readuncommitted) on a.id = b.id
