view : orders { dimension
  :
  user_id { # the buyer
    type : number sql : ${TABLE}.user_id # no comment
;; }
  # dimension: commented_out {}
}
view:users{dimension:id{}}
