-- dialect: mysql
select "a" as kind, `b c` from `t`
