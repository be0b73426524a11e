include: [
  "orders.view",
  "users.view.lkml",
]
