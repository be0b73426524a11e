package io.lookline.looker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.http.HttpFailure;
import io.lookline.looker.LookerInstance.Connection;
import io.quarkus.test.junit.QuarkusTest;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConnectionTest extends LookerFixture {
    @Test
    void connections_are_read_with_what_tells_where_their_tables_lie() {
        gives("/connections", """
                [{'name': 'snow', 'dialect_name': 'snowflake', 'host': 'a.snowflakecomputing.com', 'database': 'PROD',
                  'schema': 'PUBLIC', 'username': 'reader', 'certificate': 'secret'},
                 {'name': 'bare', 'dialect_name': null, 'host': null, 'database': null, 'schema': null}]""");

        assertThat(read().connections().items())
                .containsExactly(
                        new Connection("snow", "snowflake", "a.snowflakecomputing.com", "PROD", "PUBLIC"),
                        new Connection("bare", null, null, null, null));
    }

    @Test
    void nothing_that_gives_access_is_asked_for() {
        read();

        assertThat(requests("/connections")).singleElement().satisfies(request -> assertThat(
                        request.queryParameter("fields").firstValue().split(","))
                .containsExactlyInAnyOrder(
                        "name", "dialect_name", "host", "database", "schema", "user_attribute_fields"));
    }

    @Test
    void what_a_user_attribute_decides_is_not_known() {
        gives("/connections", """
                [{'name': 'snow', 'dialect_name': 'snowflake', 'host': 'h', 'database': 'their_database',
                  'schema': 'PUBLIC', 'user_attribute_fields': ['database', 'username']}]""");

        assertThat(read().connections().items())
                .containsExactly(new Connection("snow", "snowflake", "h", null, "PUBLIC"));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void connections_that_may_not_be_seen_are_a_missing_right_and_the_rest_is_read(int status) {
        refuses("/connections", status);
        gives("/lookml_models", "[{'name': 'm', 'explores': [{'name': 'e'}]}]");
        gives("/lookml_models/m/explores/e", "{'name': 'e', 'fields': {'dimensions': [], 'measures': []}}");

        LookerInstance looker = read();

        assertThat(looker.connections().items()).isEmpty();
        assertThat(looker.explores().readInFull()).isTrue();
        assertThat(looker.notices())
                .extracting(Diagnostic::code, Diagnostic::item)
                .containsExactly(tuple(Code.LOOKER_RIGHT_MISSING, "connections"));
    }

    @Test
    void a_malformed_connection_costs_itself_alone() {
        gives("/connections", "[{'name': 'bad', 'database': {}}, null, {'host': 'h'}, {'name': 'good'}]");

        assertThat(read().connections().items()).extracting(Connection::name).containsExactly("good");
    }

    @Test
    void without_data_models_no_connection_is_asked_for() {
        wishes.dataModelsToo = false;

        assertThat(read().connections().items()).isEmpty();
        assertThat(requests("/connections")).isEmpty();
    }

    @Test
    void the_limit_of_calls_holds_for_connections_too() {
        wishes.calls = OptionalInt.of(5);

        assertThat(catchThrowableOfType(HttpFailure.class, this::read).kind()).isEqualTo(HttpFailure.Kind.QUOTA);
        assertThat(requests()).doesNotContain("GET /connections");
    }
}
