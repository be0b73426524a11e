-- dialect: snowflake
select s.store_id, z.name as zone, st_distance(s.location, z.center) as meters
from geo.stores s join geo.zones z on st_within(s.location, z.shape)
