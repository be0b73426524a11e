include: "*.view"
include: "old.view.lookml"
