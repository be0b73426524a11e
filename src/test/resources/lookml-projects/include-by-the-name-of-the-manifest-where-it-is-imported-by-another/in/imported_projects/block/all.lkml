include: "/looker_block/views/orders.view"
include: "//looker_block/views/users.view"
