package io.lookline.sql;

/** What a MERGE says of all columns at once: {@code INSERT ROW}, {@code INSERT *}, {@code UPDATE SET *}, {@code ALL BY NAME}. */
record MergeForms() implements Rewriting.Rule {
    @Override
    public int apply(Pieces pieces, int at) {
        if (!pieces.at(at).is("THEN") || !pieces.at(at + 1).isAny("INSERT", "UPDATE")) {
            return at;
        }
        boolean insert = pieces.at(at + 1).is("INSERT");
        int all = pieces.at(at + 2).is("SET") ? at + 3 : at + 2;
        int end = end(pieces, all);
        if (end > all) {
            pieces.write(pieces.at(at));
            // Anything that the grammar takes and that names no column of its own.
            pieces.write(
                    pieces.at(at + 1),
                    insert ? new String[] {"INSERT", "VALUES", "(", "NULL", ")"} : new String[] {"DELETE"});
            return end;
        }
        return at;
    }

    private static int end(Pieces pieces, int all) {
        Lexeme each = pieces.at(all);
        if (each.is("ALL") && pieces.at(all + 1).is("BY")) {
            return all + 3;
        }
        return each.is('*') || each.is("ROW") ? all + 1 : all;
    }
}
