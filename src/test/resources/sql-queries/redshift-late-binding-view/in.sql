-- dialect: redshift
create or replace view reports.orders_v as
select o.id, o.total, c.country from spectrum_sales.orders o left join crm.customers c on c.id = o.customer_id
with no schema binding
