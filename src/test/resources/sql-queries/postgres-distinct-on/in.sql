-- dialect: postgresql
select distinct on (device_id) device_id, reading, taken_at from iot.readings order by device_id, taken_at desc
