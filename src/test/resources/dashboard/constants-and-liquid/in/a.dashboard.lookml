- dashboard: @{name}
  title: {{ _user_attributes['team: a'] }} and its orders
  description: {% if a == "b" %}#1{% endif %}
  elements:
  - name: "{{ value }}"
    model: @{model}
    fields: [@{view}.id, ${orders.name}]
    note_text: 100 % of @{shop}
