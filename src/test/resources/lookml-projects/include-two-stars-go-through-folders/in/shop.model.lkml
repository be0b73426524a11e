include: "/views/**/*.view"
include: "/**/a*.explore.lkml"
