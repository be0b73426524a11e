package io.lookline.ingest;

import io.lookline.config.LookerConnection;
import io.lookline.config.LookmlSource;
import io.lookline.config.Settings;
import io.lookline.config.WorkflowConfig;
import io.lookline.diagnostic.Diagnostic;
import io.lookline.git.GitReader;
import io.lookline.git.GitReading;
import io.lookline.git.LookerProject;
import io.lookline.http.CallCounts;
import io.lookline.http.CallListener;
import io.lookline.lineage.LookmlState;
import io.lookline.looker.LookerInstance;
import io.lookline.lookml.project.Lookml;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the LookML that the YAML names; what Looker knows of its projects says which repository is which. */
final class LookmlReading {
    private final Settings settings;
    private final List<LookmlSource> sources;

    /** @param state what was read, parsed */
    record Result(LookmlState state, List<Diagnostic> diagnostics, CallCounts calls) {}

    LookmlReading(WorkflowConfig config, LookerConnection looker) {
        this.settings = config.settings();
        this.sources = config.extraction().includeDataModels()
                ? LookmlSource.all(looker.git(), settings.git().sources())
                : List.of();
    }

    /** Whether the YAML names any LookML, and data models are wanted. */
    boolean isAskedFor() {
        return !sources.isEmpty();
    }

    /**
     * @param listed the projects as Looker knows them
     * @param cache the folder that keeps unchanged repositories from run to run
     */
    Result read(List<LookerInstance.Project> listed, Optional<Path> cache) {
        GitReading reading = new GitReader(settings, projects(listed), cache, CallListener.NONE).read(sources);
        Lookml lookml = Lookml.read(reading.projects(), Policies.lookml(settings.lookml()));
        return new Result(new LookmlState(lookml, reading.incomplete()), reading.diagnostics(), reading.calls());
    }

    private static List<LookerProject> projects(List<LookerInstance.Project> listed) {
        return listed.stream()
                .filter(project -> project.gitRemoteUrl() != null)
                .map(project -> new LookerProject(
                        project.id(), project.gitRemoteUrl(), Optional.ofNullable(project.productionBranch())))
                .toList();
    }
}
