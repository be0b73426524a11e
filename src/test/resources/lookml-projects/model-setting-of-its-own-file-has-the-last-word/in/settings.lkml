connection: "of_the_include"
label: "Of the Include"
