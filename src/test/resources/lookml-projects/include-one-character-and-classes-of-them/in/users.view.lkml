view: users {}
