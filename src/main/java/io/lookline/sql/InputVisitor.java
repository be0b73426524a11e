package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.DateUnitExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JsonExpression;
import net.sf.jsqlparser.expression.RowGetExpression;
import net.sf.jsqlparser.expression.StructType;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.piped.FromQuery;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;

/** Leads each expression that has columns of its own to where it is read as a whole. */
abstract class InputVisitor extends ExpressionVisitorAdapter<Void> {
    /** What an expression within is made of. */
    abstract Inputs of(Expression expression);

    abstract void add(Inputs inputs);

    abstract void filter(Expression expression);

    private Void route(Expression expression) {
        add(of(expression));
        return null;
    }

    @Override
    public <S> Void visit(Column column, S context) {
        return route(column);
    }

    @Override
    public <S> Void visit(DateUnitExpression unit, S context) {
        return route(unit);
    }

    @Override
    public <S> Void visit(RowGetExpression part, S context) {
        return route(part);
    }

    @Override
    public <S> Void visit(JsonExpression json, S context) {
        return route(json);
    }

    @Override
    public <S> Void visit(Function function, S context) {
        return route(function);
    }

    @Override
    public <S> Void visit(AnalyticExpression window, S context) {
        return route(window);
    }

    @Override
    public <S> Void visit(StructType structure, S context) {
        return route(structure);
    }

    @Override
    public <S> Void visit(ArrayConstructor array, S context) {
        return route(array);
    }

    @Override
    public <S> Void visit(AllColumns all, S context) {
        return route(all);
    }

    @Override
    public <S> Void visit(AllTableColumns all, S context) {
        return route(all);
    }

    @Override
    public <S> Void visit(ParenthesedSelect query, S context) {
        return route(query);
    }

    @Override
    public <S> Void visit(Select query, S context) {
        return route(query);
    }

    @Override
    public <S> Void visit(FromQuery query, S context) {
        return route(query);
    }

    @Override
    public <S> Void visit(TrimFunction trim, S context) {
        add(of(trim.getExpression()));
        add(of(trim.getFromExpression()));
        return null;
    }

    @Override
    public <S> Void visit(ExistsExpression exists, S context) {
        filter(exists.getRightExpression());
        return null;
    }

    @Override
    public <S> Void visit(InExpression in, S context) {
        add(of(in.getLeftExpression()));
        if (in.getRightExpression() instanceof Select) {
            filter(in.getRightExpression());
        } else {
            add(of(in.getRightExpression()));
        }
        return null;
    }

    @Override
    public <S> Void visit(AnyComparisonExpression any, S context) {
        filter(any.getSelect());
        return null;
    }

    /** Long chains lean to the left: they are followed without recursion. */
    @Override
    protected <S> Void visitBinaryExpression(BinaryExpression expression, S context) {
        List<Expression> operands = new ArrayList<>();
        Expression left = expression;
        while (left instanceof BinaryExpression binary) {
            operands.add(binary.getRightExpression());
            left = binary.getLeftExpression();
        }
        add(of(left));
        operands.reversed().forEach(operand -> add(of(operand)));
        return null;
    }
}
