include: "orders.explore"
