# What the customer care team adds to everybody's view.
include: "/views/shop/users.view"

view: +users {
  dimension: country {
    description: "Of the delivery address"
  }

  dimension: care_segment {
    type: string
    sql: CASE WHEN ${age} >= 65 THEN 'senior' ELSE 'standard' END ;;
  }
}
