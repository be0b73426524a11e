-- dialect: redshift
select {% if x %} a {% else %} b {% endif %} ?? from {{ schema }}.t1 join ${other.SQL_TABLE_NAME} o using (id) join @{schema}.t2
