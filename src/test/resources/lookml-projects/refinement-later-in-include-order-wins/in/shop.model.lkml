include: "orders.view"
include: "b.lkml"
include: "a.lkml"
