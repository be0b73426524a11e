package io.lookline.lineage;

import io.lookline.catalog.DesiredState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains how things of Looker become lineage, and shows the graph of it. For one thread at a time. */
public final class Explanations {
    /** More than a person reads at once. */
    private static final int MOST = 20;

    private static final Pattern OF_TYPE = Pattern.compile("(view|explore|dashboard|chart|table):(?!:)(.+)");

    private final DesiredState desired;
    private final ExplanationSources sources;
    private final Explainers.Parts parts;
    private final LineageGraphs graphs;
    private Explainers explainers;
    private ExplanationSubjects subjects;

    /**
     * What a name means.
     *
     * @param explanations those of the first things that it means; empty when it means nothing
     * @param others names of the other things, each of which means nothing else
     */
    public record Answer(List<Explanation> explanations, List<String> others) {}

    Explanations(DesiredState desired, ExplanationSources sources, Explainers.Parts parts) {
        this.desired = desired;
        this.sources = sources;
        this.parts = parts;
        this.graphs = new LineageGraphs(desired);
    }

    /**
     * @param subject a name of LookML or Looker, {@code model::name}, a name in the catalog or a title; of a field with its
     *     view or explore before it; with a type and a colon in front only things of that type
     */
    public Answer of(String subject) {
        List<ExplanationSubject> found = List.copyOf(find(subject));
        return new Answer(
                found.stream().limit(MOST).map(explainers()::of).toList(),
                found.stream().skip(MOST).map(ExplanationSubject::exact).toList());
    }

    /**
     * What is known of the model in a name that means nothing; empty for a name of another form than {@code model::name}.
     */
    public Optional<String> absence(String subject) {
        String name = withoutType(subject);
        int colons = name.indexOf("::");
        if (colons <= 0) {
            return Optional.empty();
        }
        String model = name.substring(0, colons);
        boolean listed =
                parts.looker().models().stream().anyMatch(each -> each.name().equals(model));
        return Optional.of(
                listed
                        ? "of the model %s this run has nothing that is called so; Looker does not show it to the API user, or a filter excludes it"
                                .formatted(model)
                        : "this run has no model %s; Looker does not list it to the API user, or a filter excludes its project"
                                .formatted(model));
    }

    /** Names of which one was perhaps meant by a name that means nothing. */
    public Collection<String> near(String subject) {
        Set<String> names = new LinkedHashSet<>(subjects().near(withoutType(subject)));
        names.addAll(explainers().tables().names());
        return names;
    }

    /** All of the lineage. */
    public LineageGraph graph() {
        return graphs.all();
    }

    /**
     * What leads to something, and what it leads to.
     *
     * @param root as in {@link #of}, where a column is followed alone
     * @param depth how many edges away from it at most; empty for all
     * @return empty when the name means nothing that lineage leads to or from
     */
    public Optional<LineageGraph> graph(String root, OptionalInt depth) {
        List<LineageRoot> roots = new ArrayList<>();
        find(root).forEach(subject -> subject.root().ifPresent(roots::add));
        return roots.isEmpty() ? Optional.empty() : Optional.of(graphs.around(roots, depth.orElse(Integer.MAX_VALUE)));
    }

    /** Tables are looked through only when nothing of Looker has the name. */
    private Collection<? extends ExplanationSubject> find(String text) {
        Matcher typed = OF_TYPE.matcher(text);
        if (!typed.matches()) {
            Set<ExplanationSubject> found = subjects().find(text);
            return found.isEmpty() ? explainers().tables().find(text) : found;
        }
        String type = typed.group(1);
        String name = typed.group(2);
        return type.equals("table")
                ? explainers().tables().find(name)
                : subjects().find(name).stream()
                        .filter(subject -> subject.exact().startsWith(type + ":"))
                        .toList();
    }

    private static String withoutType(String subject) {
        Matcher typed = OF_TYPE.matcher(subject);
        return typed.matches() ? typed.group(2) : subject;
    }

    /** Made when they are asked, for a graph needs none of them. */
    private Explainers explainers() {
        if (explainers == null) {
            explainers = new Explainers(desired, sources, parts, graphs.all());
        }
        return explainers;
    }

    private ExplanationSubjects subjects() {
        if (subjects == null) {
            subjects = new SubjectListing(desired, parts.looker(), parts.models()).subjects();
        }
        return subjects;
    }
}
