-- dialect: snowflake
select t.id, trim(s.value) as tag, s.index as place
from content.articles t, lateral split_to_table(t.tags, ',') s
