package io.lookline.demo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo's LookML reads tables and columns that the demo's catalog has. */
class DemoWarehouseTest {

    private static final Path LOOKML = Path.of("src/main/resources/io/lookline/demo/looker");
    private static final Pattern TABLE = Pattern.compile("\\b(?:shop|ledger|marketing|legacy)\\.(?!\\{)\\w+");
    private static final Pattern COLUMN = Pattern.compile("\\$\\{TABLE}\\.\"?(\\w+)\"?(?:\\.(\\w+))?");

    private final DemoOpenMetadata catalog = DemoOpenMetadata.start().withDemoWarehouse();

    @AfterEach
    void stop() {
        catalog.close();
    }

    static Stream<String> views() throws IOException {
        try (Stream<Path> files = Files.walk(LOOKML)) {
            return files
                    .filter(file -> file.toString().endsWith(".view.lkml"))
                    .map(DemoWarehouseTest::text)
                    .filter(view -> view.contains("sql_table_name") && !view.contains("legacy."))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void the_table_of_a_view_is_there_with_the_columns_that_the_view_reads(String view) {
        JsonNode table = table(tableOf(view)).orElseThrow();

        assertThat(COLUMN.matcher(view)
                        .results()
                        .filter(column -> !has(table, column))
                        .map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void a_view_of_the_old_shop_names_a_table_that_is_not_there() {
        assertThat(table("legacy.orders_v1")).isEmpty();
    }

    private Optional<? extends JsonNode> table(String name) {
        return catalog.find("tables", "fernweh_bigquery.fernweh-prod." + name);
    }

    private static String tableOf(String view) {
        String plain = view.replace("@{shop_schema}", "shop").replace("@{marketing_schema}", "marketing");
        return TABLE.matcher(plain.substring(plain.indexOf("sql_table_name")))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private static boolean has(JsonNode table, MatchResult column) {
        return child(table.path("columns"), column.group(1))
                .filter(found -> column.group(2) == null
                        || child(found.path("children"), column.group(2)).isPresent())
                .isPresent();
    }

    private static Optional<JsonNode> child(JsonNode columns, String name) {
        Predicate<JsonNode> named = column -> column.path("name").asText().equals(name);
        return StreamSupport.stream(columns.spliterator(), false).filter(named).findFirst();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
