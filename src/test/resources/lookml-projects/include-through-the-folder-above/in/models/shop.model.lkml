include: "../views/orders.view.lkml"
include: "./../views/old/../users.view"
