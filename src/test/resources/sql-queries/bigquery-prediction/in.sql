-- dialect: bigquery
select customer_id, predicted_churn, p.prob
from ml.predict(model `ml.churn_v2`, (
  select customer_id, orders_90d, days_since_last, plan from features.customers where snapshot = current_date()
)) , unnest(predicted_churn_probs) p where p.label = 1
