# head
view: orders { # first
  # before
  dimension: id {} # behind
  # last
}
# tail