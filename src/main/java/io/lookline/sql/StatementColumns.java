package io.lookline.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.create.table.ColumnDefinition;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.view.CreateView;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;

/** The query within a statement of any kind. */
record StatementColumns(Queries queries) {
    private static final Set<String> TEMPORARY = Set.of("temp", "temporary", "volatile");

    /**
     * @param target the table or view that is filled
     * @param filling how it is filled; with no target that says nothing
     */
    record Filled(Optional<TableName> target, List<OutputColumn> columns, Filling filling) {}

    /** How a statement fills its target: it makes it, or adds to it by the places or by the names of columns. */
    enum Filling {
        /** With columns; rows it may have already, or have from elsewhere. */
        DECLARED,
        /** With columns and no rows yet. */
        EMPTY,
        MADE,
        BY_PLACE,
        BY_NAME;

        boolean makes() {
            return this == DECLARED || this == EMPTY || this == MADE;
        }

        boolean hasRows() {
            return this != DECLARED && this != EMPTY;
        }
    }

    /** Empty when there is neither a query in the statement nor what one may fill. */
    Optional<Filled> of(Statement statement) {
        CommonTables common = CommonTables.none(queries.reading().names());
        return switch (statement) {
            case Select select ->
                Optional.of(new Filled(into(select), queries.columns(select, null, common), Filling.MADE));
            case CreateTable create
            when create.getSelect() != null ->
                filled(create.getTable(), create.getSelect(), names(create), common, Filling.MADE);
            case CreateTable create
            when !names(create).isEmpty() ->
                Optional.of(new Filled(Optional.of(name(create.getTable())), declared(create), declaring(create)));
            case CreateView create
            when create.getSelect() != null ->
                filled(create.getView(), create.getSelect(), columns(create.getColumnNames()), common, Filling.MADE);
            case Insert insert
            when insert.getSelect() != null -> {
                CommonTables inner = new WithClause(queries).bind(insert.getWithItemsList(), null, common);
                Filling filling = insert.getColumns() == null ? Filling.BY_PLACE : Filling.BY_NAME;
                yield filled(insert.getTable(), insert.getSelect(), columns(insert.getColumns()), inner, filling);
            }
            case Merge merge -> {
                CommonTables inner = new WithClause(queries).bind(merge.getWithItemsList(), null, common);
                Scope scope = new Scope(null, inner, queries.reading().names());
                new FromClause(queries, scope).add(merge.getFromItem(), false);
                yield Optional.of(new Filled(
                        Optional.of(name(merge.getTable())),
                        new MergeColumns(queries, scope).of(merge),
                        Filling.BY_NAME));
            }
            default -> Optional.empty();
        };
    }

    private Optional<Filled> filled(
            Table target, Select select, List<Identifier> names, CommonTables common, Filling filling) {
        return Optional.of(new Filled(
                Optional.of(name(target)), Queries.renamed(queries.columns(select, null, common), names), filling));
    }

    /** The table of {@code SELECT a INTO t FROM u}. */
    private Optional<TableName> into(Select select) {
        return select instanceof PlainSelect plain && plain.getIntoTables() != null
                ? plain.getIntoTables().stream().findFirst().map(this::name)
                : Optional.empty();
    }

    private TableName name(Table table) {
        return Written.table(table, queries.reading().dialect());
    }

    /** A temporary table is new to each text; any other is unless it may be there or says where its rows are. */
    private static Filling declaring(CreateTable create) {
        List<String> kind = options(create.getCreateOptionsStrings());
        boolean isNew = !create.isIfNotExists()
                && kind.isEmpty()
                && options(create.getTableOptionsStrings()).isEmpty();
        return isNew || kind.stream().anyMatch(TEMPORARY::contains) ? Filling.EMPTY : Filling.DECLARED;
    }

    private static List<String> options(List<String> written) {
        return written == null ? List.of() : written.stream().map(Names::lower).toList();
    }

    private static List<OutputColumn> declared(CreateTable create) {
        return names(create).stream()
                .map(name -> OutputColumn.of(name, Inputs.of(Set.of())))
                .toList();
    }

    /** Of the columns, which are written with their types or without. */
    private static List<Identifier> names(CreateTable create) {
        Stream<String> names = create.getColumnDefinitions() == null
                ? create.getColumns() == null ? Stream.of() : create.getColumns().stream()
                : create.getColumnDefinitions().stream().map(ColumnDefinition::getColumnName);
        return names.map(Identifier::parsed).toList();
    }

    private static List<Identifier> columns(ExpressionList<Column> columns) {
        return columns == null ? List.of() : columns.stream().map(Written::last).toList();
    }
}
