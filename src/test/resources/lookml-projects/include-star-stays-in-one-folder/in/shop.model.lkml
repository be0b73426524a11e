include: "/views/*.view"
