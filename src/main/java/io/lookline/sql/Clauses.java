package io.lookline.sql;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows a statement piece by piece and knows whether tables are named there. */
final class Clauses {
    private final Deque<Boolean> outer = new ArrayDeque<>();
    private boolean tables;

    void see(Lexeme each) {
        if (each.is('(')) {
            outer.push(tables);
        } else if (each.is(')')) {
            tables = !outer.isEmpty() && outer.pop();
        } else if (each.isAny("FROM", "JOIN", "INTO", "TABLE", "VIEW", "UPDATE", "EXISTS")) {
            tables = true;
        } else if (each.isAny("SELECT", "WHERE", "ON", "GROUP", "ORDER", "HAVING", "QUALIFY", "LIMIT", "SET", "WITH")) {
            tables = false;
        }
    }

    boolean inTables() {
        return tables;
    }
}
