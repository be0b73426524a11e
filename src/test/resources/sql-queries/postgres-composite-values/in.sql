-- dialect: postgresql
select (p.address).city, (p.address).geo.lat as lat, (p.phones)[1] as phone, row(p.first, p.last) as name from people p
