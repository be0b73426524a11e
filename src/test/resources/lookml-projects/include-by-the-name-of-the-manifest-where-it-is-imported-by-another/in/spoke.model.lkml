include: "//block/all"
