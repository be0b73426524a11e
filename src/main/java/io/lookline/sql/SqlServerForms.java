package io.lookline.sql;

/** SQL Server's methods of XML behind a query, {@code (SELECT x FOR XML PATH).value('.', 'int')}. */
record SqlServerForms(Dialect dialect) implements Rewriting.Rule {
    @Override
    public int apply(Pieces pieces, int at) {
        boolean method = dialect == Dialect.SQL_SERVER
                && pieces.at(at).is('.')
                && pieces.last().is(')')
                && pieces.at(at + 1).isAny("VALUE", "QUERY")
                && pieces.at(at + 2).is('(');
        return method ? pieces.groupEnd(at + 2, '(', ')') : at;
    }
}
