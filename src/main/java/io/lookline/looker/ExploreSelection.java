package io.lookline.looker;

import io.lookline.config.Extraction;
import io.lookline.config.Settings;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.Listing.Filtered;
import io.lookline.looker.ModelAnswer.ListedExplore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What is to be read of the list of models, decided before any explore is asked for. */
final class ExploreSelection {
    /** @param project the LookML project of the model */
    record Selected(String model, String name, String project) {}

    private final Extraction extraction;
    private final boolean hiddenToo;
    private final LookerProblems problems;
    private final Map<String, Selected> selected = new TreeMap<>();
    private final List<Filtered> filtered = new ArrayList<>();
    private final List<Diagnostic> failures = new ArrayList<>();
    private boolean complete = true;

    private ExploreSelection(Extraction extraction, Settings settings, LookerProblems problems) {
        this.extraction = extraction;
        this.hiddenToo = settings.hiddenExplores();
        this.problems = problems;
    }

    static ExploreSelection of(
            List<Parsed<ModelAnswer>> models, Extraction extraction, Settings settings, LookerProblems problems) {
        ExploreSelection selection = new ExploreSelection(extraction, settings, problems);
        models.forEach(selection::model);
        return selection;
    }

    /** Ordered by model and name. */
    List<Selected> selected() {
        return List.copyOf(selected.values());
    }

    List<Filtered> filtered() {
        return filtered;
    }

    List<Diagnostic> failures() {
        return failures;
    }

    /** False when a model is malformed, for nobody knows its explores then. */
    boolean complete() {
        return complete;
    }

    private void model(Parsed<ModelAnswer> item) {
        if (!item.isGood() || item.value().name() == null) {
            complete = false;
            failures.add(problems.listing(
                    "models", "model " + item.id() + " is malformed: " + (item.isGood() ? "no name" : item.problem())));
            return;
        }
        ModelAnswer model = item.value();
        Objects.requireNonNullElse(model.explores(), List.<Parsed<ListedExplore>>of())
                .forEach(explore -> explore(model, explore));
    }

    private void explore(ModelAnswer model, Parsed<ListedExplore> item) {
        if (!item.isGood() || item.value().name() == null) {
            failures.add(
                    problems.malformedExplore(model.name(), item.id(), item.isGood() ? "no name" : item.problem()));
            return;
        }
        String name = item.value().name();
        // A tab cannot occur in a name, so that models sort before explores.
        excludedBy(model, item.value())
                .ifPresentOrElse(
                        key -> filtered.add(new Filtered(model.name() + "::" + name, key)),
                        () -> selected.putIfAbsent(
                                model.name() + "\t" + name, new Selected(model.name(), name, model.projectName())));
    }

    private Optional<String> excludedBy(ModelAnswer model, ListedExplore explore) {
        if (!extraction.projects().keeps(model.projectName())) {
            return Optional.of("projectFilterPattern");
        }
        if (!extraction.dataModels().keeps(model.name() + "_" + explore.name(), model.name())) {
            return Optional.of("dataModelFilterPattern");
        }
        return explore.hidden() && !hiddenToo ? Optional.of("hiddenExplores") : Optional.empty();
    }
}
