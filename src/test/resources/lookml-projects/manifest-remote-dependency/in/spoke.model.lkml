include: "//block/block.model"
