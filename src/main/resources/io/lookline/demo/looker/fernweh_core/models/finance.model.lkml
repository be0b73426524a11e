connection: "fernweh_finance"
label: "Finance"

include: "/views/finance/*.view.lkml"
include: "/dashboards/finance/*"

explore: ledger {
  label: "General Ledger"
  description: "Posted entries, closed months only"
  tags: ["certified", "sox"]

  join: accounts {
    type: left_outer
    relationship: many_to_one
    sql_on: ${ledger.account_code} = ${accounts.code} ;;
  }
}

explore: invoices {}

explore: budgets {
  join: ledger {
    type: left_outer
    relationship: many_to_one
    sql_on: ${budgets.cost_center} = ${ledger.cost_center} ;;
  }
}

# Waits for the view of the planning team.
explore: forecast {
  view_name: budgets

  join: ledger {
    type: left_outer
    relationship: many_to_one
    sql_on: ${budgets.cost_center} = ${ledger.cost_center} ;;
  }

  join: forecast_lines {
    type: left_outer
    relationship: one_to_many
    sql_on: ${budgets.budget_id} = ${forecast_lines.budget_id} ;;
  }
}
