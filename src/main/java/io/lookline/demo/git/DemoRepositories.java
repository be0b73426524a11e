package io.lookline.demo.git;

import io.lookline.demo.looker.LookerContent;
import io.lookline.demo.looker.LookmlProject;
import java.util.List;

/** The repositories of a demo Looker's projects. */
public final class DemoRepositories {

    /** What reads them all. */
    public static final String TOKEN = "demo-git-token";

    private DemoRepositories() {}

    /**
     * A repository for each project that has one, on {@code main}, readable with {@link #TOKEN}. All are of one owner, which is
     * {@code fernweh} in the demo instance and {@code generated} in generated ones.
     */
    public static List<Repository> of(LookerContent content) {
        return content.projects().stream().map(DemoRepositories::repository).toList();
    }

    private static Repository repository(LookmlProject project) {
        int slash = project.repository().indexOf('/');
        String owner = project.repository().substring(0, slash);
        String name = project.repository().substring(slash + 1);
        return Repository.of(owner, name, project.files()).readBy(TOKEN);
    }
}
