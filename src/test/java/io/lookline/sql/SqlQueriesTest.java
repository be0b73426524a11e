package io.lookline.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Queries of the kind that derived tables hold, of every dialect; nothing is known of most tables. The shares may only rise. */
class SqlQueriesTest {
    private static List<QueryLineage> lineages;

    @BeforeAll
    static void read() throws IOException {
        lineages =
                ExampleQuery.folders("sql-queries").map(SqlQueriesTest::lineage).toList();
    }

    private static QueryLineage lineage(Path folder) {
        try {
            return ExampleQuery.read(folder.resolve("in.sql")).lineage();
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }

    @Test
    void there_are_many_and_nearly_each_is_in_the_grammar(TestReporter reporter) {
        assertThat(lineages).hasSizeGreaterThanOrEqualTo(150);
        assertThat(share("in the grammar", lineage -> lineage.quality() == Quality.FULL, reporter))
                .isGreaterThanOrEqualTo(0.98);
    }

    /** One makes its rows of numbers, and one is a text within a call. */
    @Test
    void each_gives_its_tables(TestReporter reporter) {
        assertThat(share("with tables", lineage -> !lineage.tables().isEmpty(), reporter))
                .isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void all_columns_are_told_of_most(TestReporter reporter) {
        assertThat(share("with all columns", QueryLineage::isComplete, reporter))
                .isGreaterThanOrEqualTo(0.94);
    }

    private static double share(String name, Predicate<QueryLineage> condition, TestReporter reporter) {
        long count = lineages.stream().filter(condition).count();
        reporter.publishEntry(name, count + " of " + lineages.size());
        return (double) count / lineages.size();
    }
}
