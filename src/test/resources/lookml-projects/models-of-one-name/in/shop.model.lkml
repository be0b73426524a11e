connection: "first"
view: of_the_root {}
