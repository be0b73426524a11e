connection: "of_the_model"
include: "settings"
view: orders {}
