-- dialect: snowflake
select n.id, n.balance - o.balance as moved
from ledger.accounts n join ledger.accounts at(offset => -86400) o on o.id = n.id
