include: "//hub/*.view"
include: "refinements.lkml"
explore: orders {}
