-- dialect: bigquery
select respondent_id, question, answer
from survey.responses
unpivot include nulls (answer for question in (q1 as 'recommend', q2 as 'easy', q3 as 'price'))
