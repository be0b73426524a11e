package io.lookline.lineage.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a field of a view is made of.
 *
 * @param sources in the order in which its expressions name them
 * @param causes what it names and leads nowhere
 * @param dependsOnExplore whether it is made of different things in different explores; these are those of all
 */
public record FieldLineage(Set<Source> sources, Set<Cause> causes, boolean dependsOnExplore) {
    /** What it is in several places, at least one. */
    static FieldLineage of(List<Traced> several) {
        if (several.size() == 1) {
            return new FieldLineage(
                    several.getFirst().sources(), several.getFirst().causes(), false);
        }
        Set<Source> sources = new LinkedHashSet<>();
        Set<Cause> causes = new LinkedHashSet<>();
        several.forEach(each -> {
            sources.addAll(each.sources());
            causes.addAll(each.causes());
        });
        boolean differs =
                several.stream().map(Traced::sources).distinct().limit(2).count() > 1;
        return new FieldLineage(sources, causes, differs);
    }

    /** Whether it names anything that could be a column. */
    public boolean namesColumns() {
        return !sources.isEmpty() || !causes.isEmpty();
    }
}
