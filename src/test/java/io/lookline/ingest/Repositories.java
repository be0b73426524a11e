package io.lookline.ingest;

import io.lookline.demo.git.Commit;
import io.lookline.demo.git.DemoGit;
import io.lookline.demo.git.DemoRepositories;
import io.lookline.demo.git.GitOptions;
import io.lookline.demo.git.Repository;
import io.lookline.demo.http.DemoServer;
import io.lookline.demo.looker.DemoInstance;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A Git host inside the process with the LookML of the demo's two projects, which people change with one commit after the other. */
public final class Repositories implements AutoCloseable {
    static final String CORE = "fernweh/looker-core";
    static final String MARKETING = "fernweh/looker-marketing";

    /** Ends of the two calls for a repository: what its branch points to, and its files. */
    static final String COMMIT = "/commits/main";

    static final String ARCHIVE = "/tarball/";

    public final Faults faults = new Faults();
    public final DemoGit host = DemoGit.start(
            DemoRepositories.of(DemoInstance.content()),
            GitOptions.defaults().withHttp(DemoServer.Options.defaults().withInterceptor(faults)));

    /** Names both repositories in a workflow file. */
    public WorkflowText in(WorkflowText yaml) {
        return in(yaml, "looker-core, looker-marketing");
    }

    WorkflowText in(WorkflowText yaml, String names) {
        return yaml.at(
                "/source/serviceConnection/config/gitCredentials",
                Map.of(
                        "type",
                        "GitHub",
                        "gitHostURL",
                        host.uri().toString(),
                        "repositoryOwner",
                        "fernweh",
                        "repositoryName",
                        names,
                        "token",
                        DemoRepositories.TOKEN));
    }

    /** Changes a file of the company's project. */
    void edit(String path, UnaryOperator<String> edit) {
        change(CORE, files -> files.computeIfPresent(path, (_, text) -> edit.apply(text)));
    }

    void write(String path, String text) {
        change(CORE, files -> files.put(path, text));
    }

    void remove(String path) {
        change(CORE, files -> files.remove(path));
    }

    private void change(String repository, Consumer<Map<String, String>> change) {
        host.change(repository, known -> {
            Map<String, String> files = new LinkedHashMap<>(files(known));
            change.accept(files);
            return known.pushing("main", files);
        });
    }

    /** The files of a repository, by path. */
    Map<String, String> files(String repository) {
        return files(host.repository(repository));
    }

    /** The commit that a repository is at. */
    String commit(String repository) {
        return host.repository(repository).find("main").map(Commit::sha).orElseThrow();
    }

    private static Map<String, String> files(Repository repository) {
        return repository.find("main").orElseThrow().files();
    }

    @Override
    public void close() {
        host.close();
    }
}
