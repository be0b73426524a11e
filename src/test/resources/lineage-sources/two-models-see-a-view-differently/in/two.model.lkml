include: "views.view"
