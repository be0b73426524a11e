package io.lookline.lineage.source;

import io.lookline.diagnostic.Code;
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

    static Traced of(Source source) {
        return new Traced(Set.of(source), Set.of(), true, true);
    }

    static Traced failed(Code code, String subject) {
        return new Traced(Set.of(), Set.of(new Cause(code, subject)), false, true);
    }

    /** What several values are made of together; only one alone passes as it is. */
    static Traced all(List<Traced> several) {
        return several.size() == 1 ? several.getFirst() : union(several, false);
    }

    /** What one of several values is made of, whichever it is: what only some do not know is known. */
    static Traced any(List<Traced> several) {
        List<Traced> known = several.stream().filter(Traced::isKnown).toList();
        List<Traced> counting = known.isEmpty() ? several : known;
        return counting.size() == 1
                ? counting.getFirst()
                : union(counting, counting.stream().allMatch(Traced::direct));
    }

    private boolean isKnown() {
        return causes.isEmpty() || !sources.isEmpty();
    }

    private static Traced union(List<Traced> several, boolean direct) {
        Set<Source> sources = new LinkedHashSet<>();
        Set<Cause> causes = new LinkedHashSet<>();
        boolean inReach = true;
        for (Traced each : several) {
            sources.addAll(each.sources);
            causes.addAll(each.causes);
            inReach &= each.inReach;
        }
        return new Traced(sources, causes, direct, inReach);
    }

    /** A part of the value by its path; of a computed one nothing is known but that it is within. */
    Traced part(List<String> path) {
        if (!direct || path.isEmpty()) {
            return this;
        }
        Set<Source> parts = new LinkedHashSet<>();
        sources.forEach(source -> parts.add(source.part(path)));
        return new Traced(parts, causes, true, inReach);
    }

    Traced computed() {
        return direct ? new Traced(sources, causes, false, inReach) : this;
    }

    /** The same, of what the scope does not know. */
    Traced outOfReach() {
        return new Traced(sources, causes, direct, false);
    }
}
