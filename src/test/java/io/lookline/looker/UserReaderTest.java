package io.lookline.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.LookerInstance.User;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UserReaderTest extends LookerFixture {
    @BeforeEach
    void fill() {
        wishes.owners = true;
        String list = IntStream.range(0, 90)
                .mapToObj(number ->
                        "{'id': '" + number + "', 'user_id': '" + number % 30 + "', 'dashboard_elements': []}")
                .collect(Collectors.joining(",", "[", "]"));
        gives("/dashboards", list);
        gives("/dashboards/search", list);
    }

    @Test
    void owners_are_asked_for_once_in_bulk() {
        gives(
                "/users",
                "[{'id': '3', 'email': 'three@example.com'}, {'id': '4', 'display_name': 'Four'}, {'id': '99'}]");

        assertThat(read().users())
                .containsExactly(
                        Map.entry("3", new User("3", "three@example.com", null)),
                        Map.entry("4", new User("4", null, "Four")));
        assertThat(requests("/users")).singleElement().satisfies(request -> assertThat(
                        request.queryParameter("ids").firstValue().split(","))
                .hasSize(30)
                .doesNotHaveDuplicates());
    }

    @Test
    void users_that_may_not_be_seen_are_a_missing_right_and_no_more() {
        refuses("/users", 403);

        LookerInstance looker = read();

        assertThat(looker.users()).isEmpty();
        assertThat(looker.dashboards().readInFull()).isTrue();
        assertThat(looker.notices())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.LOOKER_RIGHT_MISSING, "users"));
    }
}
