-- dialect: bigquery
select 'web' as source, cast(id as string) as lead_id, email, created_at from web.signups
union all
select 'phone', call_id, nullif(trim(lower(caller_email)), ''), started_at from `calls`.`inbound`
union all
select 'partner', partner_ref, contact.email, received from partners.leads where not is_test
