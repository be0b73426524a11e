-- dialect: oracle
select serial# from v where serial#>0
