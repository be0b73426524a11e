package io.lookline.demo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    private static final ObjectNode ORDERS = document("wh", "Orders");

    @Test
    void a_phrase_is_the_whole_text_in_any_case() {
        assertThat(finds("name.keyword:\"ORDERS\"", ORDERS)).isTrue();
        assertThat(finds("name.keyword:\"order\"", ORDERS)).isFalse();
    }

    @Test
    void in_a_phrase_nothing_but_quote_and_backslash_has_a_meaning() {
        assertThat(finds("name:\"o*\"", ORDERS)).isFalse();
        assertThat(finds("name:\"a (b) AND [c]: *?~/\"", document("wh", "a (b) AND [c]: *?~/")))
                .isTrue();
        assertThat(finds("name:\"a\\\"b\\\\c\"", document("wh", "a\"b\\c"))).isTrue();
    }

    @Test
    void in_a_term_a_star_stands_for_any_text_and_a_question_mark_for_one_character() {
        assertThat(finds("name:o*s", ORDERS)).isTrue();
        assertThat(finds("name:*", ORDERS)).isTrue();
        assertThat(finds("name:order?", ORDERS)).isTrue();
        assertThat(finds("name:orde?", ORDERS)).isFalse();
        assertThat(finds("name:o\\*s", ORDERS)).isFalse();
        assertThat(finds("name:o\\*\\ s", document("wh", "o* s"))).isTrue();
    }

    @Test
    void a_term_with_a_tilde_may_differ_by_so_many_letters() {
        assertThat(finds("name:odrers~1", ORDERS)).isTrue();
        assertThat(finds("name:rders~1", ORDERS)).isTrue();
        assertThat(finds("name:ordzzs~1", ORDERS)).isFalse();
        assertThat(finds("name:ordzzs~2", ORDERS)).isTrue();
    }

    @Test
    void all_conditions_hold_and_of_values_in_parentheses_one() {
        assertThat(finds("name:orders AND service.name.keyword:\"wh\"", ORDERS)).isTrue();
        assertThat(finds("name:orders AND service.name.keyword:\"other\"", ORDERS))
                .isFalse();
        assertThat(finds("service.name.keyword:(\"other\" OR \"wh\") AND name:orders", ORDERS))
                .isTrue();
        assertThat(finds("service.name.keyword:(\"other\" OR \"another\")", ORDERS))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name:\"unclosed",
                "name:a b",
                "name:a(b",
                "name:a[0]",
                "name:a:b",
                "name:/a/",
                "name:(a OR b",
                "name:AND~1",
                "name:a~x",
                "name:",
                "name:a\\"
            })
    void what_lucene_cannot_read_is_an_error_of_the_server(String query) {
        assertThatThrownBy(() -> SearchQuery.parse(query))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Failed to parse query [" + query + "]");
    }

    private static boolean finds(String query, ObjectNode document) {
        return SearchQuery.parse(query).matches(document);
    }

    private static ObjectNode document(String service, String name) {
        ObjectNode document = Json.object().put("name", name);
        document.putObject("service").put("name", service);
        return document;
    }
}
