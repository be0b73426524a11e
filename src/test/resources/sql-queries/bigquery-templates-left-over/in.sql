-- dialect: bigquery
select
  {% if period._parameter_value == 'week' %} date_trunc(created, week) {% else %} date(created) {% endif %} as period,
  user_id,
  count(*) as n
from {{ _user_attributes['dataset'] }}.events
where {% condition user_filter %} user_id {% endcondition %}
group by 1, 2
