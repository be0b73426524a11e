-- dialect: sql_server
select [a]]b], "c""d" from [my]]schema].[t]
