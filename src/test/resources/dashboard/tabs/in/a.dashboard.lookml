- dashboard: a
	title:	A	
	elements:
	- name: b
		fields:	[ c.d,	e.f ]
