view: of_the_root {}
