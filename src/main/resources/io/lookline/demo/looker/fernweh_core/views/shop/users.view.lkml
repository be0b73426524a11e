view: users {
  sql_table_name: shop.users ;;

  dimension: id {
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
  }

  dimension: first_name {
    group_label: "Name"
    sql: ${TABLE}.first_name ;;
  }

  dimension: last_name {
    group_label: "Name"
    sql: ${TABLE}.last_name ;;
  }

  dimension: email {
    tags: ["pii", "email"]
    sql: ${TABLE}.email ;;
  }

  dimension: country {
    sql: ${TABLE}.address.country ;;
  }

  dimension: city {
    sql: ${TABLE}.address.city ;;
  }

  dimension: zip {
    type: zipcode
    sql: ${TABLE}.address.zip ;;
  }

  dimension: home {
    type: location
    sql_latitude: ${TABLE}.latitude ;;
    sql_longitude: ${TABLE}.longitude ;;
  }

  dimension: store {
    type: location
    hidden: yes
    sql_latitude: ${TABLE}.store_latitude ;;
    sql_longitude: ${TABLE}.store_longitude ;;
  }

  dimension: distance_to_store {
    type: distance
    start_location_field: home
    end_location_field: store
    units: kilometers
  }

  dimension: age {
    type: number
    sql: ${TABLE}.age ;;
  }

  dimension: age_tier {
    type: tier
    tiers: [18, 30, 45, 65]
    sql: ${age} ;;
  }

  dimension_group: joined {
    type: time
    timeframes: [raw, date, week, month]
    sql: ${TABLE}.joined_at ;;
  }

  measure: count {
    type: count_distinct
    sql: ${id} ;;
  }

  measure: average_age {
    type: average
    sql: ${age} ;;
  }

  measure: oldest {
    type: max
    sql: ${age} ;;
  }

  set: private {
    fields: [email, zip, home, store, distance_to_store]
  }
}
