package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** One slip in a good file costs the block in which it is, and nothing of the views around it. */
class DamagePropertiesTest {
    private static final String MARKS = "{}[]\";:,";

    private static final List<String> VIEWS =
            IntStream.range(0, 4).mapToObj(DamagePropertiesTest::view).toList();
    private static final String TEXT = String.join("\n", VIEWS);

    private static String view(int number) {
        return """
                view: v%1$d {
                  sql_table_name: shop.v%1$d ;;
                  label: "View %1$d"

                  dimension: id {
                    primary_key: yes
                    sql: ${TABLE}.id ;;
                  }

                  dimension_group: created {
                    type: time
                    timeframes: [raw, date, month]
                    sql: ${TABLE}.created ;;
                  }

                  dimension: name {
                    label: "Name"
                    description: "Its name"
                    html: <b>{{ value }}</b> ;;
                  }

                  measure: done {
                    type: count
                    filters: [name: "done", id: ">0"]
                    drill_fields: [id, name]
                  }
                }
                """.formatted(number);
    }

    @Property(seed = "20261123")
    void a_mark_left_out_costs_at_most_its_view(@ForAll("marks") int at) {
        check(TEXT.substring(0, at) + TEXT.substring(at + 1), at);
    }

    @Property(seed = "20261123")
    void two_semicolons_left_out_cost_at_most_their_view(@ForAll("ends") int at) {
        check(TEXT.substring(0, at) + TEXT.substring(at + 2), at);
    }

    @Property(seed = "20261123")
    void a_mark_too_many_costs_at_most_its_view(@ForAll("marks") int at) {
        check(TEXT.substring(0, at) + TEXT.charAt(at) + TEXT.substring(at), at);
    }

    @Provide
    static Arbitrary<Integer> marks() {
        return Arbitraries.of(IntStream.range(0, TEXT.length())
                .filter(at -> MARKS.indexOf(TEXT.charAt(at)) >= 0)
                .boxed()
                .toList());
    }

    @Provide
    static Arbitrary<Integer> ends() {
        return Arbitraries.of(IntStream.range(0, TEXT.length())
                .filter(at -> TEXT.startsWith(";;", at))
                .boxed()
                .toList());
    }

    private static void check(String damaged, int at) {
        Document document = LookmlParser.parse(SourceText.of("in.lkml", damaged));

        assertThat(Shape.of(document.nodes())).as(damaged).containsAll(untouched(at));
    }

    /** The views in which the offset is not. */
    private static List<Object> untouched(int at) {
        List<Object> untouched = new ArrayList<>();
        int start = 0;
        for (String view : VIEWS) {
            int end = start + view.length() + 1;
            if (at < start || at >= end) {
                untouched.addAll(Shape.of(
                        LookmlParser.parse(SourceText.of("view.lkml", view)).nodes()));
            }
            start = end;
        }
        return untouched;
    }
}
