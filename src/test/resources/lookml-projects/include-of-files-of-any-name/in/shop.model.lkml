include: "Everything - really.lkml"
