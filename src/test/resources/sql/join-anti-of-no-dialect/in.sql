select m from shop.src s anti join shop.other o on s.a = o.a where m > 1
