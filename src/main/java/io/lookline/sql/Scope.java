package io.lookline.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that one SELECT can use; grows from left to right with its FROM and its list. */
final class Scope {
    private final Scope outer;
    private final CommonTables common;
    private final Names names;
    private final List<Relation> relations = new ArrayList<>();
    private final List<Relation> aside = new ArrayList<>();
    private final Map<String, Identifier> shared = new LinkedHashMap<>();
    private final Map<String, Inputs> aliases = new HashMap<>();

    Scope(Scope outer, CommonTables common, Names names) {
        this.outer = outer;
        this.common = common;
        this.names = names;
    }

    Optional<Scope> outer() {
        return Optional.ofNullable(outer);
    }

    CommonTables common() {
        return common;
    }

    /** Those whose columns can be used without saying whose they are. */
    List<Relation> relations() {
        return relations;
    }

    void add(Relation relation) {
        relations.add(relation);
    }

    /** Relations from a place on are only asked whether they have a row: they give no columns but by their own names. */
    void setAside(int from) {
        List<Relation> asked = relations.subList(from, relations.size());
        aside.addAll(asked);
        asked.clear();
    }

    List<Relation> aside() {
        return aside;
    }

    /** A column of USING, which is that of both sides. */
    void share(Identifier name) {
        shared.putIfAbsent(names.key(name), name);
    }

    boolean shares(Identifier name) {
        return shared.containsKey(names.key(name));
    }

    Collection<Identifier> shared() {
        return shared.values();
    }

    void alias(Identifier name, Inputs inputs) {
        aliases.put(names.key(name), inputs);
    }

    Optional<Inputs> alias(Identifier name) {
        return Optional.ofNullable(aliases.get(names.key(name)));
    }

    /** A relation by its alias, the last one first, as one to the right hides one outside. */
    Optional<Relation> relation(Identifier name) {
        return Stream.concat(relations.reversed().stream(), aside.reversed().stream())
                .filter(each ->
                        each.alias().filter(alias -> names.same(alias, name)).isPresent())
                .findFirst();
    }

    /** Whether a relation has the alias here or further out. */
    boolean reaches(Identifier name) {
        return relation(name).isPresent() || outer != null && outer.reaches(name);
    }

    /** A relation by several parts of a table's name, as in {@code schema.table.column}. */
    Optional<Relation> relation(List<Identifier> path) {
        return Stream.concat(relations.stream(), aside.stream())
                .filter(each -> endsWith(each.path(), path))
                .findFirst();
    }

    private boolean endsWith(List<Identifier> whole, List<Identifier> end) {
        int skipped = whole.size() - end.size();
        if (skipped < 0) {
            return false;
        }
        for (int i = 0; i < end.size(); i++) {
            if (!names.same(whole.get(skipped + i), end.get(i))) {
                return false;
            }
        }
        return true;
    }
}
