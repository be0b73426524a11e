-- dialect: snowflake
select account_id, stage, amount, updated_at
from crm.opportunities
qualify row_number() over (partition by account_id order by updated_at desc nulls last) = 1
