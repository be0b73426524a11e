package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlLineageCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tables_columns_and_diagnostics_are_printed_as_json() throws IOException {
        assertThat(run("--dialect", "bigquery", write("select o.a.b as x from `p.d.orders` o, u where q = 1")))
                .isZero();

        assertThat(out).hasToString("""
                {
                  "tables": [
                    "p.d.orders",
                    "u"
                  ],
                  "columns": [
                    {
                      "name": "x",
                      "sources": [
                        {
                          "table": "p.d.orders",
                          "column": "a.b"
                        }
                      ],
                      "filters": []
                    }
                  ],
                  "filters": [
                    {
                      "table": "p.d.orders",
                      "column": "q"
                    },
                    {
                      "table": "u",
                      "column": "q"
                    }
                  ],
                  "diagnostics": [
                    {
                      "code": "SQL_COLUMN_AMBIGUOUS",
                      "severity": "info",
                      "line": 1,
                      "offset": 47,
                      "message": "several tables may have the column q; all count"
                    }
                  ]
                }
                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_dialect_decides_what_quotes_are() throws IOException {
        assertThat(run("--dialect", "MYSQL", write("select \"a\" as x from t"))).isZero();

        assertThat(out.toString()).contains("\"sources\": []");
    }

    @Test
    void a_text_that_the_grammar_refuses_is_no_failure() throws IOException {
        assertThat(run(write("select ((a from orders"))).isZero();

        assertThat(out.toString())
                .contains("\"orders\"")
                .contains("\"columns\": []")
                .contains("SQL_REFUSED");
    }

    @Test
    void a_file_that_is_not_there_is_told_by_name() {
        Path missing = folder.resolve("missing.sql");

        assertThat(run(missing.toString())).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err).hasToString("%s: does not exist%n".formatted(missing));
    }

    @Test
    void a_folder_is_no_query() {
        assertThat(run(folder.toString())).isEqualTo(2);

        assertThat(err).hasToString("%s: is a folder%n".formatted(folder));
    }

    @Test
    void a_dialect_that_is_not_known_is_a_wrong_command_line() throws IOException {
        assertThat(run("--dialect", "cobol", write("select 1"))).isEqualTo(2);

        assertThat(err.toString()).contains("cobol");
    }

    @Test
    void fish_completes_the_command_and_its_dialects() {
        assertThat(new FishCompletion(Lookline.commandLine()).script())
                .contains("-a lineage")
                .contains("bigquery snowflake redshift");
    }

    private String write(String sql) throws IOException {
        return Files.writeString(folder.resolve("query.sql"), sql).toString();
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "sql";
        all[1] = "lineage";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Lookline.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all);
    }
}
