package io.lookline.sql;

import java.util.LinkedHashSet;
import java.util.Set;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.schema.Column;

/** The own names of all columns that an expression mentions, in lower case. */
final class MentionedNames extends ExpressionVisitorAdapter<Void> {
    private final Set<String> names = new LinkedHashSet<>();

    private MentionedNames() {}

    static Set<String> of(Expression expression) {
        MentionedNames mentioned = new MentionedNames();
        expression.accept(mentioned, null);
        return mentioned.names;
    }

    @Override
    public <S> Void visit(Column column, S context) {
        names.add(Names.lower(Written.last(column).text()));
        return null;
    }

    @Override
    public <S> Void visit(DateUnitExpression unit, S context) {
        names.add(Names.lower(unit.toString()));
        return null;
    }
}
