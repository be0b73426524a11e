package io.lookline.lineage.source;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a value is made of.
 *
 * @param sources in the order in which they were found
 * @param causes what is named and leads nowhere
 * @param direct whether the value is that of the sources as it is, so that its parts are theirs
 * @param inReach whether every view that is named is known in the scope
 */
record Traced(Set<Source> sources, Set<Cause> causes, boolean direct, boolean inReach) {
    static final Traced NOTHING = new Traced(Set.of(), Set.of(), false, true);

    static Traced of(Collection<Source> sources) {
        return new Traced(new LinkedHashSet<>(sources), Set.of(), true, true);
    }

    static Traced failed(Cause cause) {
        return new Traced(Set.of(), Set.of(cause), false, true);
    }

    /** What several values are made of together; only one alone passes as it is. */
    static Traced all(List<Traced> several) {
        if (several.size() == 1) {
            return several.getFirst();
        }
        Set<Source> sources = new LinkedHashSet<>();
        Set<Cause> causes = new LinkedHashSet<>();
        several.forEach(each -> {
            sources.addAll(each.sources);
            causes.addAll(each.causes);
        });
        return new Traced(sources, causes, false, several.stream().allMatch(Traced::inReach));
    }

    /** A part of the value by its path; of a computed one nothing is known but that it is within. */
    Traced part(List<String> path) {
        return direct && !path.isEmpty()
                ? new Traced(
                        new LinkedHashSet<>(sources.stream()
                                .map(source -> source.part(path))
                                .toList()),
                        causes,
                        true,
                        inReach)
                : this;
    }

    Traced computed() {
        return direct ? new Traced(sources, causes, false, inReach) : this;
    }

    /** The same, of what the scope does not know. */
    Traced outOfReach() {
        return new Traced(sources, causes, direct, false);
    }
}
