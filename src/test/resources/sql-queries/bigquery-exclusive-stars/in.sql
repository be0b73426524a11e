-- dialect: bigquery
-- table: stage.contacts(id, email, phone, deleted, address(street, city))
select c.* except (deleted, phone) replace (lower(email) as email), c.address.*, 'crm' as origin from stage.contacts c where not deleted
