package io.lookline.lineage;

import io.lookline.catalog.Names;
import io.lookline.catalog.Tag;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The tags of explores and fields, each once, by the name that the catalog accepts. */
final class TakenTags {
    private final Diagnostics diagnostics;
    private final Set<String> seen = new HashSet<>();
    private final TreeSet<String> names = new TreeSet<>();

    TakenTags(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void add(String raw) {
        String name = Names.clean(raw);
        names.add(name);
        if (seen.add(raw) && Names.isUnusual(raw)) {
            diagnostics.add(new Diagnostic(
                    Code.NAME_CHANGED,
                    ItemType.TAG,
                    raw,
                    "is called %s in the catalog, which refuses its own name".formatted(name)));
        }
    }

    List<Tag> all() {
        return names.stream().map(Tag::new).toList();
    }
}
