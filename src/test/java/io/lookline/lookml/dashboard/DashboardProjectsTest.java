package io.lookline.lookml.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lookline.lookml.Document;
import io.lookline.lookml.FileKind;
import io.lookline.lookml.LookmlParser;
import io.lookline.lookml.LookmlProjects;
import io.lookline.lookml.SyntaxDiagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every dashboard file of real projects. */
class DashboardProjectsTest {
    @BeforeAll
    static void projects() {
        assumeTrue(LookmlProjects.areThere(), LookmlProjects::howToGetThem);
    }

    @Test
    void every_file_is_read_without_an_error_and_its_elements_have_what_they_show() {
        List<DashboardFile> files = LookmlProjects.files().stream()
                .map(DashboardProjectsTest::document)
                .filter(document -> document.kind() == FileKind.DASHBOARD)
                .map(DashboardParser::parse)
                .toList();

        assertThat(files).isNotEmpty().allSatisfy(file -> {
            assertThat(file.diagnostics()).filteredOn(SyntaxDiagnostic::isError).isEmpty();
            assertThat(file.dashboards()).isNotEmpty().allMatch(each -> !each.name()
                    .isEmpty());
        });
        assertThat(files.stream()
                        .flatMap(file -> file.dashboards().stream())
                        .flatMap(dashboard -> dashboard.elements().stream()))
                .allMatch(DashboardProjectsTest::showsSomething);
    }

    private static boolean showsSomething(DashboardElement element) {
        return !element.query().explore().isEmpty()
                || !element.mergedQueries().isEmpty()
                || !element.look().isEmpty()
                || element.type().equals("text")
                || element.type().equals("button");
    }

    private static Document document(Path file) {
        return LookmlParser.parse(LookmlProjects.source(file));
    }
}
