package io.lookline.lineage.source;

import io.lookline.lineage.source.ExploreIndex.Use;
import io.lookline.lookml.project.References;
import io.lookline.lookml.project.RenderedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SQL by which a join brings its rows itself, as in {@code LEFT JOIN UNNEST(${orders.items}) AS items}. It is read as
 * the rest of a query whose tables stand for the views that it names, so that it may be of any form that SQL has. Where it
 * only unfolds an array, names are numbered, so that joins which differ in nothing else are one text to read.
 */
record JoinSql(Use use, ExploreScope scope) {
    /** The row itself, as an element of an array is one. */
    static final String ROW = "lookml_row";

    private static final Pattern UNFOLDING = Pattern.compile(
            "\\s*(?:,|(?:(?:left|right|full|inner|cross|outer)\\s+)*join\\b)\\s*(?:lateral\\s+)?(?:unnest|flatten)\\s*\\(",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("\\b(?:join|from)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\$\\{\\s*([^{}]*?)\\s*}|[A-Za-z_][\\w$]*");
    /** Words that are of the language even where a view is called so. */
    private static final Set<String> WORDS = Set.of(
            "and", "array", "as", "cross", "flatten", "from", "full", "inner", "join", "lateral", "left", "offset",
            "on", "or", "outer", "right", "select", "unnest", "using", "view", "where", "with");

    /** @param text {@code sql} of the join */
    List<RowText> ofJoin(RenderedText text) {
        return texts(text, UnaryOperator.identity());
    }

    /** @param text a function in place of a table's name, which Looker joins under the alias */
    List<RowText> ofCall(RenderedText text) {
        return texts(text, call -> "CROSS JOIN " + call + " AS " + use.alias());
    }

    private List<RowText> texts(RenderedText text, UnaryOperator<String> joined) {
        return text.variants().stream()
                .map(variant -> {
                    String sql = joined.apply(variant.text());
                    return new Writing(sql).query(new QueryText(QueryText.Form.JOIN, text, variant), sql);
                })
                .toList();
    }

    private static boolean isOfLanguage(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** One query on the way, with the names that are in it so far. */
    private final class Writing {
        private final boolean numbered;
        private final List<String> names = new ArrayList<>();
        private final Set<String> joinedTo = new LinkedHashSet<>();

        Writing(String sql) {
            Matcher unfolding = UNFOLDING.matcher(sql);
            this.numbered = !isOfLanguage(use.alias())
                    && unfolding.lookingAt()
                    && !TABLE.matcher(sql).find(unfolding.end());
        }

        RowText query(QueryText text, String sql) {
            String own = "${" + use.view().name() + ".SQL_TABLE_NAME}";
            String alias = alias(use.alias());
            String joins = NAME.matcher(
                            StandIn.forTables(sql.replace(own, use.view().name())))
                    .replaceAll(found -> Matcher.quoteReplacement(name(found)));
            String query = "SELECT %s.*, %s AS %s FROM %s %s".formatted(alias, alias, ROW, tables(), joins);
            return new RowText(text, query, List.copyOf(names));
        }

        private String name(MatchResult found) {
            String word = found.group();
            if (found.group(1) != null) {
                return field(found.group(1));
            }
            // The SQL may write its alias in another case.
            String view = word.equalsIgnoreCase(use.alias()) ? use.alias() : word;
            return isView(view) ? alias(view) : word;
        }

        private boolean isView(String word) {
            return scope.view(word).isPresent() && !isOfLanguage(word);
        }

        private String field(String reference) {
            return References.of(reference)
                    .map(each -> alias(each.view().orElse(use.alias())) + "." + StandIn.forField(number(each.field())))
                    .orElse(alias(use.alias()));
        }

        private String alias(String view) {
            boolean isOther = !view.equals(use.alias()) && scope.view(view).isPresent();
            String standIn = StandIn.forAlias(number(view));
            if (isOther) {
                joinedTo.add(numbered ? standIn : standIn + " AS " + view);
            }
            return numbered ? standIn : view;
        }

        private String number(String name) {
            if (!numbered) {
                return name;
            }
            int at = names.indexOf(name);
            if (at < 0) {
                names.add(name);
            }
            return Integer.toString(at < 0 ? names.size() - 1 : at);
        }

        /** The views that the text names; its bare columns are of the base view, when it names none. */
        private String tables() {
            if (joinedTo.isEmpty()) {
                scope.base()
                        .filter(base -> !base.equals(use.alias()))
                        .ifPresent(base -> joinedTo.add(StandIn.forAlias(number(base))));
            }
            return joinedTo.isEmpty() ? "(SELECT 1)" : String.join(", ", joinedTo);
        }
    }
}
