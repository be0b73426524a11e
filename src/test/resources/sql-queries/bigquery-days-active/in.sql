-- dialect: bigquery
select user_id, bit_count(active_bits & 127) >= 1 as active_week, mozfun_days, submission_date
from (select client_id as user_id, days_seen_bits as active_bits, udf.days(days_seen_bits) as mozfun_days, submission_date from telemetry.clients_last_seen where submission_date = current_date() - 1)
