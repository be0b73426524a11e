package io.lookline.lineage.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final String MODEL = """
            view: over { derived_table: { sql: SELECT * FROM ${under.SQL_TABLE_NAME} ;; } dimension: x {} }
            view: under { derived_table: { sql: SELECT a AS x FROM t {% if under.b._in_query %} JOIN u {% endif %} ;; } }
            view: gone { derived_table: { sql: SELECT y FROM ${nowhere.SQL_TABLE_NAME} ;; } dimension: y {} }
            view: circle { derived_table: { sql: SELECT * FROM ${circle.SQL_TABLE_NAME} ;; } dimension: z {} }
            view: items { sql_table_name: UNNEST(${over.x}) ;; dimension: sku {} }
            view: plain { dimension: id {} }
            explore: over { join: items {} }
            """;
    private static final List<String> VIEWS = List.of("over", "under", "gone", "circle", "items", "plain");

    @Test
    void nothing_depends_on_it() {
        LineageOf ahead = LineageOf.model(MODEL);
        ahead.lineage().readAhead(VIEWS);

        assertThat(ahead.text()).isEqualTo(LineageOf.model(MODEL).text());
    }

    @Test
    void it_may_come_late_and_twice() {
        LineageOf late = LineageOf.model(MODEL);
        String before = late.text();

        late.lineage().readAhead(VIEWS);
        late.lineage().readAhead(VIEWS);

        assertThat(late.text()).isEqualTo(before);
    }
}
