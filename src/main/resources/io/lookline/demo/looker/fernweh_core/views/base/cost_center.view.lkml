include: "audited.view.lkml"

view: cost_center_record {
  extends: [audited]
  extension: required

  dimension: cost_center {
    type: string
    description: "As the controlling department numbers them"
    sql: ${TABLE}.cost_center ;;
  }
}
