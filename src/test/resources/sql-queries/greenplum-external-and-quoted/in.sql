-- dialect: postgresql
select "Order"."Id", "Order"."Customer Name" as customer, e.value from "Sales"."Order" as "Order" natural left join ext.values_2024 e
