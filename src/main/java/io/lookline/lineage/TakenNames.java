package io.lookline.lineage;

import io.lookline.catalog.Names;
import io.lookline.diagnostic.Code;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.diagnostic.ItemType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Gives names to the things of one type. The first to come has a name; a second one is reported, never written over it. */
final class TakenNames {
    private final ItemType type;
    private final Diagnostics diagnostics;
    private final Map<String, String> sources = new HashMap<>();

    TakenNames(ItemType type, Diagnostics diagnostics) {
        this.type = type;
        this.diagnostics = diagnostics;
    }

    /**
     * @param raw the name as Looker's words give it
     * @param source Looker's id of the thing
     * @param place where it is seen in Looker
     * @return the name in the catalog; empty when another thing has it
     */
    Optional<String> take(String raw, String source, String place) {
        String name = Names.clean(raw);
        String other = sources.putIfAbsent(name, source);
        if (other != null) {
            diagnostics.add(new Diagnostic(
                    Code.NAME_COLLISION,
                    type,
                    source,
                    place,
                    "has the same name in the catalog as %s: %s".formatted(other, name),
                    "rename one of them in Looker; only the first is written"));
            return Optional.empty();
        }
        if (Names.isUnusual(raw)) {
            diagnostics.add(new Diagnostic(
                    Code.NAME_CHANGED,
                    type,
                    source,
                    place,
                    "is called %s in the catalog, which refuses its own name".formatted(name),
                    ""));
        }
        return Optional.of(name);
    }
}
