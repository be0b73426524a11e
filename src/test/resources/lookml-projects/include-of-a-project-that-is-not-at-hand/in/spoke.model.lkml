include: "//hub/orders.view"
include: "users.view"
