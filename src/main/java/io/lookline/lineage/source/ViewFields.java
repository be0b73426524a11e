package io.lookline.lineage.source;

import io.lookline.lookml.project.LookmlObject;
import io.lookline.lookml.project.View;
import io.lookline.sql.TableName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a view by the names that references use, and what their declarations read. */
final class ViewFields {
    private static final Set<String> INPUTS = Set.of("filter", "parameter");

    private final FieldReader reader;
    private final Map<String, LookmlObject> declared = new LinkedHashMap<>();
    private final Map<String, List<Read>> reads = new HashMap<>();
    /** Null as long as nobody asked. */
    private Optional<String> primaryKey;

    ViewFields(View view, FieldReader reader) {
        this.reader = reader;
        view.fields().forEach(field -> declared.put(field.name(), field));
    }

    /** The declared names of those that give a value, in the order of the view. */
    List<String> values() {
        return declared.values().stream()
                .filter(field -> !isInput(field))
                .map(LookmlObject::name)
                .toList();
    }

    /** The declared name of the field that a reference names: a dimension group goes by those of its time frames too. */
    Optional<String> find(String name) {
        LookmlObject exact = declared.get(name);
        return exact != null && !Timeframe.isGroup(exact)
                ? Optional.of(name)
                : Timeframe.group(name, declared::get)
                        .or(() -> Optional.ofNullable(exact))
                        .map(LookmlObject::name);
    }

    /** @param name a declared one */
    boolean isMeasure(String name) {
        return kind(declared.get(name)).equals("measure");
    }

    /** @param name a declared one */
    List<Read> reads(String name) {
        return reads.computeIfAbsent(name, _ -> reader.reads(declared.get(name), this::primaryKey));
    }

    /** The declared name of the field whose values a count counts. */
    private Optional<String> primaryKey() {
        if (primaryKey == null) {
            primaryKey = declared.values().stream()
                    .filter(field -> field.isYes("primary_key"))
                    .map(LookmlObject::name)
                    .findFirst();
        }
        return primaryKey;
    }

    /** The tables that queries within the SQL of fields read. */
    Stream<TableName> queriedTables() {
        return declared.values().stream()
                .filter(field -> !isInput(field) && reader.mayQuery(field))
                .flatMap(field -> reads(field.name()).stream())
                .filter(Read.OfTable.class::isInstance)
                .map(read -> ((Read.OfTable) read).table());
    }

    /** What is written of a field, by its declared name. */
    LookmlObject declared(String name) {
        return declared.get(name);
    }

    /** What {@link #reads} has, with where it stands and how it is written. */
    List<Expressed> expressed(String name) {
        return reader.expressed(declared.get(name), this::primaryKey);
    }

    /** Whether a field is only asked for a value, and gives none. */
    static boolean isInput(LookmlObject field) {
        return INPUTS.contains(kind(field));
    }

    static String kind(LookmlObject field) {
        return field.last().block().key();
    }
}
