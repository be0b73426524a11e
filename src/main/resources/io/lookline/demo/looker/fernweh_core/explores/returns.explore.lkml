include: "../views/shop/returns.view.lkml"
include: "../views/shop/order_items.view.lkml"

explore: returns {
  join: order_items {
    type: left_outer
    relationship: many_to_one
    sql_on: ${returns.order_item_id} = ${order_items.id} ;;
    fields: [order_items.id, order_items.selling*]
  }
}
