package io.lookline.lineage;

import io.lookline.catalog.Fqn;
import io.lookline.catalog.TableRef;
import io.lookline.catalog.TableSearch;
import io.lookline.lineage.DataModelSources.Named;
import io.lookline.lineage.ExplanationSubject.OfTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that views and explores are made of, by their names in SQL and in the catalog. */
final class ExplanationTables {
    private final ExplanationSources sources;
    private Map<TableSearch, Use> known;

    private record Use(Named named, Set<String> readers) {}

    ExplanationTables(ExplanationSources sources) {
        this.sources = sources;
    }

    /** Goes over all that is read at the first question, for that takes as long as resolving. */
    private Map<TableSearch, Use> uses() {
        if (known == null) {
            known = new LinkedHashMap<>();
            sources.reading().all().forEach(target -> target.tables().values().forEach(named -> known.computeIfAbsent(
                            named.search(), _ -> new Use(named, new LinkedHashSet<>()))
                    .readers()
                    .add(target.written().dataModel().fqn())));
        }
        return known;
    }

    /** By any part of the name from its end on, without regard to case; a column with the table's name before it. */
    List<OfTable> find(String text) {
        List<OfTable> found = new ArrayList<>();
        uses().values().forEach(use -> subject(use, text).ifPresent(found::add));
        return found;
    }

    /** Names of which one was perhaps meant. */
    Collection<String> names() {
        Set<String> names = new LinkedHashSet<>();
        uses().values().forEach(use -> {
            names.add(use.named().search().text());
            found(use).map(TableRef::fqn).ifPresent(names::add);
        });
        return names;
    }

    Explanation.OfTable of(OfTable table) {
        Use use = uses().get(table.search());
        return new Explanation.OfTable(sources.table(use.named()), List.copyOf(use.readers()));
    }

    private static Optional<OfTable> subject(Use use, String text) {
        TableSearch search = use.named().search();
        Optional<TableRef> found = found(use);
        if (isEndOf(search.text(), text)
                || found.filter(table -> isEndOf(table.fqn(), text)).isPresent()) {
            return Optional.of(new OfTable(search, found, Optional.empty()));
        }
        return column(use, text).map(column -> new OfTable(search, found, Optional.of(column)));
    }

    private static boolean isEndOf(String name, String text) {
        String whole = Texts.lower(name);
        String end = Texts.lower(text);
        return whole.equals(end) || whole.endsWith("." + end);
    }

    private static Optional<String> column(Use use, String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 0 || !(use.named().choice() instanceof TableChoice.Chosen(TableColumns columns, var _))) {
            return Optional.empty();
        }
        String owner = text.substring(0, dot);
        boolean isOwner = isEndOf(columns.table().ref().fqn(), owner)
                || isEndOf(use.named().search().text(), owner);
        return isOwner ? columns.fqn(List.of(Fqn.split(text).getLast())) : Optional.empty();
    }

    private static Optional<TableRef> found(Use use) {
        return use.named().choice() instanceof TableChoice.Chosen(TableColumns columns, var _)
                ? Optional.of(columns.table().ref())
                : Optional.empty();
    }
}
