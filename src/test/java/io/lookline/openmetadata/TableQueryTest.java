package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableQueryTest {
    @Test
    void a_full_name_is_a_phrase_in_lower_case_with_its_quotes_escaped() {
        assertThat(TableQuery.fullName("wh.Shop.\"a.b\".t*"))
                .isEqualTo("fullyQualifiedName:\"wh.shop.\\\"a.b\\\".t*\"");
        assertThat(TableQuery.fullName("a\\b")).isEqualTo("fullyQualifiedName:\"a\\\\b\"");
    }

    @Test
    void a_beginning_is_a_term_in_which_no_character_has_a_meaning() {
        assertThat(TableQuery.beginning("wh.my-prod.\"a.b\".events_"))
                .isEqualTo("fullyQualifiedName:wh.my\\-prod.\\\"a.b\\\".events_*");
        assertThat(TableQuery.beginning("a b(c)[d]:e/f*g?h~i!j^k\\l"))
                .isEqualTo("fullyQualifiedName:a\\ b\\(c\\)\\[d\\]\\:e\\/f\\*g\\?h\\~i\\!j\\^k\\\\l*");
    }

    @Test
    void an_angle_for_which_there_is_no_escape_matches_as_any_character() {
        assertThat(TableQuery.beginning("a<b>")).isEqualTo("fullyQualifiedName:a?b?*");
    }

    @Test
    void a_name_that_is_an_operator_is_none() {
        assertThat(TableQuery.like("AND", List.of("wh")))
                .isEqualTo("name.keyword:and~1 AND service.name.keyword:(\"wh\")");
    }

    @Test
    void a_longer_name_may_differ_more() {
        assertThat(TableQuery.like("id", List.of("a", "b")))
                .isEqualTo("name.keyword:id~1 AND service.name.keyword:(\"a\" OR \"b\")");
        assertThat(TableQuery.like("customers", List.of("a"))).startsWith("name.keyword:customers~2 ");
    }
}
