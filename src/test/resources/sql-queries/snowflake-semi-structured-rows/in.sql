-- dialect: snowflake
select $1:id::number as id, $1:payload.amount::float as amount, metadata$filename as file, metadata$file_row_number as line
from @landing.payments/2024/ (file_format => 'json_rows', pattern => '.*[.]json')
