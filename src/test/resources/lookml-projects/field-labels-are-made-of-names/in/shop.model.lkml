view: cost_per_user_of_shops {
  dimension: user_id {}
  dimension: id_of_user {}
  dimension: date_of_birth {}
  dimension: of_the_day {}
  dimension: price_usd {}
  dimension: landing_url {}
  dimension: sku {}
  dimension: as_in_on_vs_within {}
  dimension: camelCase {}
  dimension: two__underscores {}
  dimension: _leading {}
  dimension: 2nd_address {}
}
