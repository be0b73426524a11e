package io.lookline.sql;

import java.util.List;

/** Leaves out or replaces pieces that the grammar refuses; what stays keeps its place. */
final class Rewriting {
    /** A way in which statements are written. */
    @FunctionalInterface
    interface Rule {
        /** Writes what stands at a place in another way, and returns what comes next; the same place where it does not apply. */
        int apply(Pieces pieces, int at);
    }

    private Rewriting() {}

    static List<Lexeme> of(List<Lexeme> lexemes, Dialect dialect) {
        List<Lexeme> ordered = FromFirst.reordered(LateralViews.joined(
                ScalarNames.turned(Conversions.turned(StatementForms.plain(lexemes), dialect), dialect)));
        Pieces pieces = new Pieces(ordered);
        List<Rule> rules = List.of(
                new KeywordNames(ordered, dialect),
                new LeftOut(dialect),
                new JoinForms(),
                new OrderForms(),
                new GroupForms(),
                new SampleForms(dialect),
                new TimeTravel(),
                new FunctionForms(),
                new MySqlForms(dialect),
                new Templates(),
                new Stages(dialect),
                new Lambdas(dialect),
                new Brackets(dialect),
                new NamedTables(),
                new TableForms(dialect),
                new StarForms(),
                new ClickHouseForms(dialect),
                new SqlServerForms(dialect),
                new TeradataForms(dialect),
                new MergeForms(),
                new NamedWindows());
        int at = 0;
        while (at < pieces.size()) {
            at = step(pieces, at, rules);
        }
        List<Lexeme> written = FilteredGroups.without(pieces.written());
        return PivotChains.nested(CallFields.wrapped(Casts.wrapped(written)));
    }

    private static int step(Pieces pieces, int at, List<Rule> rules) {
        for (Rule rule : rules) {
            int next = rule.apply(pieces, at);
            if (next > at) {
                return next;
            }
        }
        pieces.write(pieces.at(at));
        return at + 1;
    }
}
