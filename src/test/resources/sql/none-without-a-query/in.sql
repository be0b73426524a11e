set x = 1;
