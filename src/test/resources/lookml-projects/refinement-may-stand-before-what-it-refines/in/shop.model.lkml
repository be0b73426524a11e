include: "refinements.lkml"
include: "orders.view"
