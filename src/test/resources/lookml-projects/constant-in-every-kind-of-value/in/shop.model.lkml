connection: "@{warehouse}"
label: "The @{entity}"
include: "/@{place}/*.view"
explore: @{entity} {
  join: users {
    sql_on: ${@{entity}.user_id} = ${users.id} ;;
    fields: [users.@{place}]
  }
}
