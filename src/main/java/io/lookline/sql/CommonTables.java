package io.lookline.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The queries that have a name in a place: those of a WITH there, and what is outside of it. */
final class CommonTables {
    private final CommonTables outer;
    private final Names names;
    private final Map<String, List<OutputColumn>> columns = new HashMap<>();
    private final Map<String, Supplier<List<OutputColumn>>> unread = new HashMap<>();

    private CommonTables(CommonTables outer, Names names) {
        this.outer = outer;
        this.names = names;
    }

    static CommonTables none(Names names) {
        return new CommonTables(null, names);
    }

    CommonTables inner() {
        return new CommonTables(this, names);
    }

    void put(Identifier name, List<OutputColumn> given) {
        columns.put(names.key(name), given);
    }

    /** A query that is read when it is asked for; until it is read it does not find itself here. */
    void put(Identifier name, Supplier<List<OutputColumn>> query) {
        unread.put(names.key(name), query);
    }

    Optional<List<OutputColumn>> find(Identifier name) {
        String key = names.key(name);
        for (CommonTables each = this; each != null; each = each.outer) {
            each.read(key);
            List<OutputColumn> found = each.columns.get(key);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private void read(String key) {
        Supplier<List<OutputColumn>> query = unread.remove(key);
        if (query != null) {
            columns.put(key, query.get());
        }
    }
}
