package io.lookline.looker;

import io.lookline.diagnostic.Diagnostic;
import io.lookline.looker.LookerInstance.Model;
import io.lookline.looker.LookerInstance.Project;
import java.util.List;
import java.util.Optional;

/**
 * What Looker lists, before anything of it is read.
 *
 * @param release as {@link LookerInstance#release}
 * @param models as {@link LookerInstance#models}
 * @param projects as {@link LookerInstance#projects}
 * @param answers the lists of what is to be read
 * @param notices what else is to be told
 */
public record LookerLists(
        String release, List<Model> models, List<Project> projects, Answers answers, List<Diagnostic> notices) {
    /** @param models with the names of their explores; empty when they were not asked for */
    record Answers(Optional<ListAttempt<ModelAnswer>> models, ListAttempt<DashboardAnswer> dashboards) {}
}
