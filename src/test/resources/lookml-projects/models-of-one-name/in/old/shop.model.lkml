connection: "second"
view: of_the_folder {}
