include: "first.lkml"
include: "second.lkml"
include: "/*.view"
include: "orders.view.lkml"
