-- dialect: redshift
select id, json_extract_path_text(payload, 'customer', 'id') as customer_id, is_valid_json(payload) as ok, nvl(nullif(json_extract_array_element_text(items, 0), ''), 'none') as first_item
from raw.hooks
