include: "/orders.view"
include: "users.view"
