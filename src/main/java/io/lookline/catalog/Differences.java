package io.lookline.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Collects which fields of one entity differ, and the patches that some of them need. */
final class Differences {
    private final List<String> fields = new ArrayList<>();
    private final List<Change.Patch> patches = new ArrayList<>();

    /** An empty text and none are the same. */
    void text(String field, String desired, String stored) {
        if (!Objects.equals(blankAsNull(desired), blankAsNull(stored))) {
            fields.add(field);
        }
    }

    /** Lists whose order the server does not keep. */
    void members(String field, List<?> desired, List<?> stored) {
        Set<Object> wanted = new HashSet<>(desired);
        if (!wanted.equals(new HashSet<>(stored))) {
            fields.add(field);
        }
    }

    void flag(String field, boolean differs) {
        if (differs) {
            fields.add(field);
        }
    }

    /** A bot's PUT fills an empty description but never changes one: that takes a PATCH. */
    void description(String field, String pointer, String desired, String stored) {
        if (Objects.equals(blankAsNull(desired), blankAsNull(stored))) {
            return;
        }
        fields.add(field);
        if (blankAsNull(stored) != null) {
            patches.add(new Change.Patch(pointer, desired));
        }
    }

    /** Update when any field or the mark differs, else unchanged. */
    <A extends Asset> Change<A> change(Stored<A> stored, A merged, SourceMark mark, List<Owner> owners) {
        if (stored.deleted()) {
            fields.addFirst("restored");
        }
        if (fields.isEmpty() && !mark.text().equals(stored.sourceHash())) {
            fields.add("sourceHash");
        }
        return fields.isEmpty()
                ? new Change.Unchanged<>(stored)
                : new Change.Update<>(stored, merged, mark.text(), owners, patches, fields);
    }

    private static String blankAsNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
