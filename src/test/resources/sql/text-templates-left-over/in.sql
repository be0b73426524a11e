select a, {{ column }} as b from {{ schema }}.orders_{{ suffix }} where {% condition x %} c {% endcondition %} = 1
