include: "/shop/views/orders.view"
include: "//shop/views/users.view"
