package io.lookline.lineage;

import static io.lookline.lineage.Boards.board;
import static io.lookline.lineage.Instances.looker;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldersTest {
    @Test
    void the_project_is_the_name_of_the_folder() {
        assertThat(project(nested(), "3", "Sub")).isEqualTo("Sub");
        assertThat(project(looker(), "3", "Sub")).isEqualTo("Sub");
        assertThat(project(nested(), "3", null)).isEqualTo("Sub");
    }

    @Test
    void a_dashboard_without_a_folder_has_no_project() {
        assertThat(project(nested(), null, null)).isNull();
    }

    @Test
    void the_project_may_be_the_whole_path() {
        assertThat(project(nested().folderPaths(), "3", "Sub")).isEqualTo("Shared/Team/Sub");
    }

    @Test
    void a_folder_that_could_not_be_read_leaves_the_name() {
        assertThat(project(nested().folderPaths(), "99", "Secret")).isEqualTo("Secret");
    }

    @Test
    void folders_that_hold_each_other_are_named_once() {
        Instances cycle = looker().folder("1", "A", "2").folder("2", "B", "1").folderPaths();

        assertThat(project(cycle, "1", "A")).isEqualTo("B/A");
    }

    @Test
    void a_folder_without_a_name_costs_no_dashboard() {
        Instances nameless =
                looker().folder("1", null, null).folder("2", "B", "1").folderPaths();

        assertThat(project(nameless, "2", "B")).isEqualTo("/B");
    }

    private static Instances nested() {
        return looker().folder("1", "Shared", null).folder("2", "Team", "1").folder("3", "Sub", "2");
    }

    private static String project(Instances instance, String folderId, String folderName) {
        return instance.dashboards(board("7").folder(folderId, folderName))
                .resolve()
                .dashboards()
                .getFirst()
                .project();
    }
}
