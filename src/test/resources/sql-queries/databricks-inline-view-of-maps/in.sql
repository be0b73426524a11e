-- dialect: databricks
select user_id, k as setting, v as choice, settings['theme'] as theme from app.users lateral view explode(settings) m as k, v where map_contains_key(settings, 'theme')
