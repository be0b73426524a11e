include: "/orders.view"
