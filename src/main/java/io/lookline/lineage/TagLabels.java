package io.lookline.lineage;

import io.lookline.catalog.Label;
import io.lookline.catalog.Names;
import io.lookline.catalog.Tag;
import java.util.List;

/** Tags of Looker as labels of the catalog; none where tags are not wanted. */
record TagLabels(boolean wanted) {
    List<Label> of(List<String> tags) {
        return wanted
                ? tags.stream()
                        .filter(Texts::says)
                        .map(tag -> Label.of(new Tag(Names.clean(tag))))
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }
}
