package io.lookline.openmetadata;

import io.lookline.catalog.Fqn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks for a candidate in its schemas, or in all schemas of its service when it names none. */
final class TableLookup {
    /** What more tables are named like is not worth reading: no one of them could be told to be meant. */
    private static final int MOST_TABLES = 100;

    private final CatalogClient client;
    private final Hierarchy hierarchy;
    private final TableListings listings;
    private final TableIndex index;
    private final Once<String, Optional<StoredTable>> tables = new Once<>(this::ask);

    TableLookup(CatalogClient client, Hierarchy hierarchy, TableListings listings, TableIndex index) {
        this.client = client;
        this.hierarchy = hierarchy;
        this.listings = listings;
        this.index = index;
    }

    /** @throws io.lookline.http.HttpFailure when the catalog does not answer */
    Found find(Place place) {
        return place.candidate().isComplete()
                ? place.schemas().stream()
                        .map(schema -> inSchema(schema, place))
                        .reduce(Found.NOTHING, Found::and)
                : inService(place);
    }

    private Found inSchema(String schema, Place place) {
        return listings.of(schema).map(listed -> inList(listed, place)).orElseGet(() -> singly(schema, place));
    }

    private static Found inList(Map<TableEntry, StoredTable> listed, Place place) {
        String table = place.candidate().table();
        return TableEntry.meant(listed.keySet(), table, place.type()).stream()
                .map(listed::get)
                .map(Found::of)
                .reduce(Found.NOTHING, Found::and);
    }

    private Found singly(String schema, Place place) {
        Found named = byName(schema, place);
        return named.tables().isEmpty() ? named.and(bySearch(schema, place)) : named;
    }

    /** The table itself, or that whose name is as the database keeps it. */
    private Found byName(String schema, Place place) {
        Found found = Found.NOTHING;
        for (String name : place.spelling().sure(place.candidate().table())) {
            found = found.and(read(schema + "." + Fqn.quote(name)));
            if (!found.tables().isEmpty()) {
                break;
            }
        }
        return found;
    }

    private Found bySearch(String schema, Place place) {
        String table = place.candidate().table();
        String query = shards(place)
                .map(shards -> TableQuery.beginning(schema + "." + shards.base()))
                .orElseGet(() -> TableQuery.fullName(schema + "." + Fqn.quote(table)));
        List<TableEntry> there = index.all(query).stream()
                .filter(entry -> entry.schema().equals(schema))
                .toList();
        return read(TableEntry.meant(there, table, place.type()));
    }

    private Found inService(Place place) {
        TableCandidate candidate = place.candidate();
        Set<String> databases = Set.copyOf(hierarchy.databases(candidate, place.spelling()));
        if (databases.isEmpty()) {
            return Found.NOTHING;
        }
        String query = shards(place)
                .map(shards -> TableQuery.beginningInService(candidate.service(), shards.base()))
                .orElseGet(() -> TableQuery.inService(candidate.service(), candidate.table()));
        List<TableEntry> meant = index.all(query).stream()
                .filter(entry -> databases.contains(entry.database()) && candidate.admitsSchema(entry.schemaName()))
                .collect(Collectors.groupingBy(TableEntry::schema, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(there -> TableEntry.meant(there, candidate.table(), place.type()).stream())
                .toList();
        return meant.size() <= MOST_TABLES
                ? read(meant)
                : Found.failed("more than " + MOST_TABLES + " tables of the service " + candidate.service()
                        + " are named " + candidate.table());
    }

    private static Optional<Shards> shards(Place place) {
        return Optional.of(place.candidate().table())
                .filter(_ -> place.type().hasShards())
                .flatMap(Shards::of);
    }

    private Found read(List<TableEntry> entries) {
        return entries.stream().map(TableEntry::fqn).map(this::read).reduce(Found.NOTHING, Found::and);
    }

    private Found read(String fqn) {
        return tables.of(fqn).map(Found::of).orElse(Found.NOTHING);
    }

    private Optional<StoredTable> ask(String fqn) {
        return client.find("/tables/name/{fqn}", api -> api.table(PathSegment.of(fqn), "all", "columns"))
                .map(StoredTable::of);
    }
}
