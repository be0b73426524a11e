package io.lookline.sql;

import io.lookline.diagnostic.Code;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a text of SQL reads. Takes any text: what cannot be read is said in the result, never thrown. Texts beyond
 * {@link #LONGEST} characters, {@link #DEEPEST} nested parentheses or 400,000 words give their tables only.
 */
public final class SqlLineage {
    public static final int LONGEST = 2_000_000;
    public static final int DEEPEST = 400;

    private static final int MOST_PARTS = 100;
    private static final int MOST_PIECES = 400_000;

    private final Reading reading;
    private final Queries queries;
    private final FilledTables filled;
    private final Optional<TableName> asked;
    private Told told = Told.NOTHING;

    private SqlLineage(Reading reading, Optional<TableName> asked) {
        this.reading = reading;
        this.queries = new Queries(reading);
        this.filled = new FilledTables(reading);
        this.asked = asked;
    }

    /**
     * @param sql one or more statements; the columns are those of the last query, or of the table that it fills with all
     *     that the statements put there
     * @param tables what is known of tables, for {@code *} and for names without a table
     */
    public static QueryLineage of(String sql, Dialect dialect, Tables tables) {
        return new SqlLineage(new Reading(sql, dialect, tables), Optional.empty()).read();
    }

    /** @param filled the table whose columns are told where statements fill it, whatever else they fill */
    public static QueryLineage of(String sql, Dialect dialect, Tables tables, TableName filled) {
        return new SqlLineage(new Reading(sql, dialect, tables), Optional.of(filled)).read();
    }

    public static QueryLineage of(String sql, Dialect dialect) {
        return of(sql, dialect, Tables.UNKNOWN);
    }

    private QueryLineage read() {
        Lexed lexed = Lexer.read(reading.text(), reading.dialect());
        lexed.lexemes().stream()
                .filter(each -> each.kind() == Lexeme.Kind.TEMPLATE)
                .forEach(each -> reading.say(
                        Code.SQL_TEMPLATE_LEFT, each.start(), "`" + each.text() + "` is no SQL; it counts as a name"));
        StatementText.of(lexed).forEach(this::readBehindScript);
        if (told.quality() == Quality.NONE) {
            reading.say(Code.SQL_NO_QUERY, 0, "there is no query in the text");
        }
        List<OutputColumn> columns = told.columns().stream()
                .map(OutputColumn::told)
                .filter(each -> !each.isUnknown() || !each.name().equals(OutputColumn.ALL))
                .toList();
        reading.sayOpen(columns);
        return reading.result(told.quality(), columns, told.target());
    }

    /** What a script asks before a statement reads tables too. */
    private void readBehindScript(StatementText statement) {
        int begin = ScriptWords.end(statement.lexemes());
        scan(statement.lexemes().subList(0, begin));
        read(statement.from(begin));
    }

    private void read(StatementText statement) {
        if (!statement.mayHoldQuery()) {
            statement.declared().forEach(reading::variable);
            reading.say(
                    Code.SQL_STATEMENT_SKIPPED,
                    statement.offset(),
                    "a statement without a query is skipped: "
                            + statement.lexemes().getFirst().text());
        } else if (statement.unclosed().isPresent()) {
            Lexeme open = statement.unclosed().get();
            scan(statement, Code.SQL_REFUSED, open.start(), "nothing closes `" + open.text() + "`");
        } else if (isTooLarge(statement)) {
            scan(statement, Code.SQL_TOO_LARGE, statement.offset(), "the query is too large to be read");
        } else {
            parse(statement);
        }
    }

    /** The grammar looks ahead from each part of a name to its end. */
    private boolean isTooLarge(StatementText statement) {
        return reading.text().length() > LONGEST
                || statement.lexemes().size() > MOST_PIECES
                || statement.depth() > DEEPEST
                || statement.longestPath() > MOST_PARTS;
    }

    private void parse(StatementText statement) {
        Parsing parsing = Parsing.of(Normaliser.of(statement, reading.dialect()));
        reading.begin(parsing.text());
        switch (parsing.answer()) {
            case Grammar.Refused refused ->
                scan(statement, Code.SQL_REFUSED, parsing.text().offset(refused.place()), refused.message());
            case Grammar.Read read -> resolve(statement, read);
        }
    }

    private void resolve(StatementText statement, Grammar.Read read) {
        try {
            new StatementColumns(queries).of(read.statement()).ifPresent(this::take);
        } catch (Reading.TooMuch | StackOverflowError _) {
            scan(statement, Code.SQL_TOO_LARGE, statement.offset(), "the query asks for more work than is done");
        } catch (RuntimeException _) {
            // A tree of a form that nobody foresaw costs the columns of this one statement.
            scan(statement, Code.SQL_REFUSED, statement.offset(), "the query has a form that is not known");
        }
    }

    private void take(StatementColumns.Filled statement) {
        Optional<TableName> table = statement.target();
        List<OutputColumn> all = table.map(each -> filled.put(each, statement)).orElseGet(statement::columns);
        if (statement.filling().hasRows()) {
            told = told.then(new Told(Quality.FULL, all, table, isAsked(table)));
        }
    }

    private boolean isAsked(Optional<TableName> table) {
        return table.isPresent() && asked.map(reading::key).equals(table.map(reading::key));
    }

    private void scan(StatementText statement, Code code, int offset, String reason) {
        reading.say(code, offset, reason + "; only its tables are told");
        scan(statement.lexemes());
        told = told.then(Told.TABLES_ONLY);
    }

    private void scan(List<Lexeme> lexemes) {
        TableScanner.scan(lexemes, reading.dialect()).stream()
                .filter(found -> reading.made(found.name()).isEmpty())
                .forEach(found -> reading.table(found.name(), found.offset()));
    }
}
