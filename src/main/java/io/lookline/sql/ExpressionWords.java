package io.lookline.sql;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which words of an expression name nothing: those of the language, parts of dates, types, names of arguments. */
record ExpressionWords(ExpressionText text) {
    /** What a value is not, and after what one may come. */
    private static final Set<String> OPERATORS = words("""
            ALL AND ANY ARRAY AS AT BETWEEN BINARY BOTH BY CASE CAST COLLATE CONNECT_BY_ROOT CROSS DISTINCT DISTINCTROW DIV ELSE
            ESCAPE EXCEPT EXISTS FROM FULL GLOB GROUP HAVING ILIKE IN INNER INTERSECT INTERVAL INTO IS ISNULL JOIN LATERAL
            LEADING LIKE LIMIT NATURAL NOT NOTNULL NULLS ON OR ORDER OUTER OVER PARTITION PRIOR QUALIFY REGEXP RLIKE SELECT
            SEPARATOR SIMILAR SOME STRUCT SYMMETRIC THEN TO TOP TRAILING UNION UNNEST USING WHEN WHERE WITH WITHIN XOR""");

    /** Values that are written as words. */
    private static final Set<String> VALUES = words("""
            ASC CURRENT CURRENT_DATE CURRENT_DATETIME CURRENT_ROLE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DESC END FALSE
            FOLLOWING LOCALTIME LOCALTIMESTAMP NULL PRECEDING SESSION_USER SYSDATE SYSTIMESTAMP TRUE UNBOUNDED""");

    private static final Set<String> DAYS = words("MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY");

    private static Set<String> words(String all) {
        return Set.of(all.split("\\s+"));
    }

    /** Whether a word is of the language wherever it stands without a dot. */
    boolean isOperator(int at) {
        return isIn(OPERATORS, at);
    }

    boolean isValue(int at) {
        return isIn(VALUES, at)
                || text.at(at).kind() == Lexeme.Kind.WORD
                        && !text.at(at + 1).is('.')
                        && !text.at(at + 1).is('(')
                        && Written.isValue(List.of(Identifier.plain(text.at(at).text())), text.dialect());
    }

    private boolean isIn(Set<String> words, int at) {
        Lexeme each = text.at(at);
        return each.kind() == Lexeme.Kind.WORD
                && !text.at(at + 1).is('.')
                && words.contains(each.text().toUpperCase(Locale.ROOT));
    }

    /** Whether a word alone is no name because of what stands around it. */
    boolean isOfItsPlace(int at) {
        return text.at(at).text().startsWith("@")
                || text.at(at + 1).kind() == Lexeme.Kind.STRING
                || namesArgument(at)
                || isDatePart(at)
                || isTypeOfConvert(at)
                || namesCharacters(at)
                || isEndOfWindow(at)
                || text.at(at - 1).isAny("NULLS", "TO", "COLLATE");
    }

    /** {@code CONVERT(a USING utf8)}. */
    private boolean namesCharacters(int at) {
        return text.at(at - 1).is("USING") && text.at(at + 1).is(')');
    }

    /** {@code NTH_VALUE(a, 2) FROM FIRST}, as {@link FunctionForms} has it for queries. */
    private boolean isEndOfWindow(int at) {
        return text.at(at).isAny("FIRST", "LAST")
                && text.at(at - 1).is("FROM")
                && text.at(at - 2).is(')')
                && !text.at(at + 1).is(')');
    }

    /** {@code input => x} and {@code input := x}. */
    private boolean namesArgument(int at) {
        Lexeme one = text.at(at + 1);
        Lexeme two = text.at(at + 2);
        return one.touches(two) && (one.is('=') && two.is('>') || one.is(':') && two.is('='));
    }

    /** As {@link DateParts} has it for queries: the last argument, but for a time zone, or else the first. */
    private boolean isDatePart(int at) {
        boolean first = text.at(at - 1).is('(');
        Lexeme function = text.at(at - 2);
        if (first && function.is("EXTRACT") && text.at(at + 1).is("FROM")
                || first
                        && function.is("WEEK")
                        && DAYS.contains(text.at(at).text().toUpperCase(Locale.ROOT))) {
            return true;
        }
        if (!DateParts.isPart(text.at(at).text())) {
            return false;
        }
        if (first && text.at(at + 1).is(',')) {
            return DateParts.isFunction(function.text()) && !endsWithPart(at - 1);
        }
        boolean zone = text.at(at + 1).is(',') && text.at(at + 2).kind() == Lexeme.Kind.STRING;
        return text.at(at - 1).is(',') && isLastOfDateFunction(zone ? at + 3 : at + 1);
    }

    private boolean isLastOfDateFunction(int close) {
        return text.at(close).is(')')
                && text.enclosures().isPaired(close)
                && DateParts.isFunction(
                        text.at(text.enclosures().partner(close) - 1).text());
    }

    private boolean endsWithPart(int open) {
        if (!text.enclosures().isPaired(open)) {
            return false;
        }
        int last = text.enclosures().partner(open) - 1;
        return text.at(last - 1).is(',') && DateParts.isPart(text.at(last).text());
    }

    /** MySQL has the type last, others first. */
    private boolean isTypeOfConvert(int at) {
        if (text.dialect() == Dialect.MYSQL) {
            int close = CharacterSet.end(TypeName.end(at, text), text::at);
            return text.at(at - 1).is(',')
                    && text.at(close).is(')')
                    && text.enclosures().isPaired(close)
                    && text.at(text.enclosures().partner(close) - 1).is("CONVERT");
        }
        return text.at(at - 1).is('(')
                && text.at(at - 2).isAny("CONVERT", "TRY_CONVERT")
                && text.at(at + 1).is(',');
    }
}
