connection: "fernweh_warehouse"
label: "Marketing"

include: "//fernweh_core/views/base/audited.view"
include: "views/**/*.view"
include: "dashboards/web_traffic.dashboard.lookml"

explore: campaigns {
  label: "Campaigns"
  description: "Spend and what came of it"

  join: sessions {
    type: left_outer
    relationship: one_to_many
    sql_on: ${sessions.campaign_id} = ${campaigns.campaign_id} ;;
  }
}

explore: sessions {}

explore: email_sends {
  from: emails
  tags: ["pii"]
}
