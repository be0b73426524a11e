# A model
include:"*.view"#all of them
explore:orders{join:users{sql_on:${orders.user_id}=${users.id};;relationship:many_to_one}}
