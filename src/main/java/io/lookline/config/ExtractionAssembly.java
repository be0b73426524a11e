package io.lookline.config;

import java.util.ArrayList;
import java.util.List;

/** Makes what is to be read from its checked keys. */
final class ExtractionAssembly {
    private final Fields fields;
    private final OwnFields own;

    ExtractionAssembly(Fields fields, OwnFields own) {
        this.fields = fields;
        this.own = own;
    }

    /** @param sinkOverrides whether the sink's {@code override_metadata} is on */
    Extraction extraction(boolean sinkOverrides) {
        return new Extraction(
                fields.get(ExtractionKeys.DASHBOARDS),
                fields.get(ExtractionKeys.CHARTS),
                fields.get(ExtractionKeys.DATA_MODELS),
                fields.get(ExtractionKeys.PROJECTS),
                own.get(OwnKeys.FOLDERS),
                fields.get(ExtractionKeys.OWNERS),
                fields.get(ExtractionKeys.TAGS),
                fields.get(ExtractionKeys.MODELS),
                fields.get(ExtractionKeys.USAGE),
                prefixes(),
                markDeleted(),
                override(sinkOverrides));
    }

    private Extraction.MarkDeleted markDeleted() {
        boolean dashboards = fields.get(ExtractionKeys.DELETE_DASHBOARDS);
        return new Extraction.MarkDeleted(
                dashboards,
                fields.find(ExtractionKeys.DELETE_CHARTS).orElse(dashboards),
                fields.get(ExtractionKeys.DELETE_MODELS));
    }

    private Extraction.Override override(boolean sinkOverrides) {
        boolean metadata = fields.get(ExtractionKeys.OVERRIDE_METADATA) || sinkOverrides;
        boolean owners = fields.find(ExtractionKeys.OVERRIDE_OWNER).orElse(false);
        return new Extraction.Override(metadata, metadata || owners, fields.get(ExtractionKeys.OVERRIDE_LINEAGE));
    }

    /** The newest key that is given wins. Older ones hold exact service names, in which a dot is no separator. */
    private List<String> prefixes() {
        Fields lineage = fields.in(ExtractionKeys.LINEAGE);
        return lineage.find(ExtractionKeys.PREFIXES)
                .orElseGet(() -> quoted(lineage.find(ExtractionKeys.OLD_NAMES)
                        .or(() -> fields.find(ExtractionKeys.OLDER_NAMES))
                        .or(() -> fields.find(ExtractionKeys.OLDEST_NAME).map(List::of))
                        .orElse(List.of())));
    }

    private static List<String> quoted(List<String> names) {
        List<String> quoted = new ArrayList<>();
        names.forEach(name -> quoted.add(name.contains(".") && !name.startsWith("\"") ? '"' + name + '"' : name));
        return List.copyOf(quoted);
    }
}
