package io.lookline.openmetadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lookline.catalog.Warehouse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which services are taken for a connection that no configuration leads to. */
class ServiceGuessTest {
    private static final Warehouse POSTGRES =
            new Warehouse("fernweh_dwh", "postgres", "db1.fernweh.example", "analytics", "public", List.of());

    @ParameterizedTest
    @ValueSource(strings = {"fernweh_dwh", "Fernweh-DWH", "FernwehDwh", "analytics", "db1.fernweh.example"})
    void a_service_that_is_named_like_the_connection_its_database_or_its_host(String name) {
        assertThat(guess(POSTGRES, service(name, "Postgres", "{}"))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod_fernweh_dwh", "analytics_postgres", "Prod Analytics"})
    void a_service_that_has_the_name_within_its_own(String name) {
        assertThat(guess(POSTGRES, service(name, "Postgres", "{}"))).containsExactly(name);
    }

    @Test
    void a_name_within_a_word_is_chance() {
        assertThat(guess(POSTGRES, service("myanalyticsdb", "Postgres", "{}"))).isEmpty();
    }

    @Test
    void a_short_name_is_found_in_too_many() {
        Warehouse shortNamed = new Warehouse("db", "postgres", null, null, null, List.of());

        assertThat(guess(shortNamed, service("other_db", "Postgres", "{}"))).isEmpty();
        assertThat(guess(shortNamed, service("DB", "Postgres", "{}"))).containsExactly("DB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgres | Postgres | {'hostPort':'DB1.fernweh.example:5432'}",
                "mssql | Mssql | {'hostPort':'mssql://db1.fernweh.example/x'}",
                "postgres | Postgres | {'hostPort':'elsewhere:5432','database':'Analytics'}",
                "trino | Trino | {'catalog':'analytics'}"
            })
    void a_service_whose_connection_names_the_same_host_or_database(String dialect, String type, String config) {
        Warehouse warehouse = new Warehouse("c", dialect, "db1.fernweh.example", "analytics", "public", List.of());

        assertThat(guess(warehouse, service("any", type, config))).containsExactly("any");
    }

    @Test
    void an_account_of_snowflake_is_the_beginning_of_its_host() {
        Warehouse snowflake =
                new Warehouse("c", "snowflake", "xy1.eu-west-1.snowflakecomputing.com", "DWH", null, List.of());

        assertThat(guess(
                        snowflake,
                        service("one", "Snowflake", "{'account':'XY1.eu-west-1'}"),
                        service("two", "Snowflake", "{'account':'xy'}")))
                .containsExactly("one");
    }

    @Test
    void a_project_of_bigquery_is_a_database() {
        Warehouse bigQuery = new Warehouse("c", "bigquery_standard_sql", null, "fernweh-prod", "shop", List.of());

        assertThat(guess(
                        bigQuery,
                        service("one", "BigQuery", "{'credentials':{'gcpConfig':{'projectId':'fernweh-prod'}}}"),
                        service("two", "BigQuery", "{'credentials':{'gcpConfig':{'projectId':['a','fernweh-prod']}}}"),
                        service("three", "BigQuery", "{'credentials':{'gcpConfig':{'projectId':'other'}}}")))
                .containsExactly("one", "two");
    }

    @Test
    void the_same_host_says_more_than_the_same_database() {
        assertThat(guess(
                        POSTGRES,
                        service("dev", "Postgres", "{'hostPort':'db9.fernweh.example','database':'analytics'}"),
                        service("prod", "Postgres", "{'hostPort':'db1.fernweh.example','database':'analytics'}")))
                .containsExactly("prod");
    }

    @Test
    void a_service_of_another_type_is_none() {
        assertThat(guess(POSTGRES, service("fernweh_dwh", "Snowflake", "{}"))).isEmpty();
    }

    @Test
    void nothing_fits_a_connection_of_which_nothing_is_known() {
        Warehouse unknown = new Warehouse("", null, null, null, null, List.of());

        assertThat(guess(unknown, service("any", "Postgres", "{}"))).isEmpty();
    }

    @Test
    void a_service_is_known_without_its_secrets() {
        DatabaseService service = service(
                "wh",
                "Postgres",
                "{'username':'anna','authType':{'password':'s3cret'},'hostPort':'h:1','sslConfig':{'caCertificate':'s3cret'}}");

        assertThat(service.toString()).contains("h").doesNotContain("anna", "s3cret");
    }

    @Test
    void a_service_without_a_connection_is_known_by_its_name() {
        DatabaseService bare =
                DatabaseService.of(new Entities.Service("1", "fernweh_dwh", "fernweh_dwh", "Postgres", null, false));

        assertThat(new ServiceGuess(POSTGRES).among(List.of(bare))).containsExactly(bare);
    }

    private static List<String> guess(Warehouse warehouse, DatabaseService... services) {
        return new ServiceGuess(warehouse)
                .among(Stream.of(services).toList()).stream()
                        .map(DatabaseService::name)
                        .toList();
    }

    private static DatabaseService service(String name, String type, String config) {
        try {
            JsonNode connection = new ObjectMapper().readTree("{\"config\":" + config.replace('\'', '"') + "}");
            return DatabaseService.of(new Entities.Service("1", name, name, type, connection, false));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(config, e);
        }
    }
}
