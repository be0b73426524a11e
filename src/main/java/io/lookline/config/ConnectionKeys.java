package io.lookline.config;

import io.lookline.config.Settings.Connection;
import java.util.Map;
import java.util.Optional;

/** The table of the settings for Looker's database connections. */
final class ConnectionKeys {
    private static final Key<String> SERVICE = Key.of(
            "service",
            new DatabaseScope(),
            "Where its tables lie in the catalog: service, service.database or service.database.schema; wins over"
                    + " dbServicePrefixes.");
    private static final Key<String> DATABASE = Key.of(
            "database",
            new Text(),
            "The database of tables that are named without one, of BigQuery the project; by default Looker's.");
    private static final Key<String> SCHEMA = Key.of(
            "schema",
            new Text(),
            "The schema of tables that are named without one, of BigQuery the data set; by default Looker's.");
    private static final Key<String> DIALECT = Key.of(
            "dialect", new DialectName(), "How its SQL is written, e.g. snowflake; by default what Looker says.");

    static final Key<Map<String, Connection>> CONNECTIONS = Key.of(
                    "connections",
                    new MapOf<>(new Mapped()),
                    "Where the tables of Looker's connections lie, by the connection's name: a service of the catalog, or a"
                            + " mapping with more to say.")
            .orElse(Map.of());

    private ConnectionKeys() {}

    /** A mapping, or the service alone. */
    private record Mapped() implements Kind<Connection> {
        private static final Section SECTION = Section.of(SERVICE, DATABASE, SCHEMA, DIALECT);

        @Override
        public Optional<Connection> read(Value value, Spot spot) {
            return switch (value) {
                case Value.Scalar service -> SERVICE.kind().read(service, spot).map(Mapped::lyingIn);
                case Value.Mapping mapping -> SECTION.read(mapping, spot).map(fields -> connection(fields, spot));
                case Value.Sequence _, Value.Nothing _ -> {
                    spot.problem(Statement.that("must be a service or a mapping, not " + value.shape()));
                    yield Optional.empty();
                }
            };
        }

        private static Connection lyingIn(String service) {
            return new Connection(Optional.of(service), Optional.empty(), Optional.empty(), Optional.empty());
        }

        private static Connection connection(Fields fields, Spot spot) {
            if (SECTION.keys().stream().noneMatch(fields::has)) {
                spot.problem(Statement.that("says nothing of the connection")
                        .hint("give a service, a database, a schema or a dialect"));
            }
            return new Connection(
                    fields.find(SERVICE), fields.find(DATABASE), fields.find(SCHEMA), fields.find(DIALECT));
        }

        @Override
        public Map<String, Object> schema() {
            return Schemas.anyOf(SERVICE.kind().schema(), SECTION.schema());
        }
    }
}
