view: stores {
  sql_table_name: shop.stores ;;
  dimension: place { type: location sql_latitude: ${TABLE}.lat ;; sql_longitude: ROUND(${TABLE}.lon, 3) ;; }
  dimension: depot { type: location sql_latitude: ${TABLE}.depot_lat ;; sql_longitude: ${TABLE}.depot_lon ;; }
  dimension: way { type: distance start_location_field: stores.place end_location_field: depot units: miles }
}
