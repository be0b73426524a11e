include: "//base/users.view"
