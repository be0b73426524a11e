explore: anything {
  extension: required
  description: "For all"
}
