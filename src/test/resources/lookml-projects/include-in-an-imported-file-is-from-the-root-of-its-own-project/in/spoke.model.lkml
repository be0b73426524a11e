include: "//hub/all"
