package io.lookline.lookml.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.lookml.LookmlParser;
import io.lookline.lookml.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProjectPropertiesTest {
    @Property(tries = 2000, seed = "20261125", edgeCases = EdgeCasesMode.NONE)
    void any_files_are_resolved_and_the_same_files_as_the_same(@ForAll("projects") List<ProjectFiles> projects) {
        assertThat(resolved(projects)).isEqualTo(resolved(projects));
    }

    @Property(tries = 1000, seed = "20261125", edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_files_are_given_does_not_matter(
            @ForAll("projects") List<ProjectFiles> projects, @ForAll Random random) {
        List<ProjectFiles> shuffled = projects.stream()
                .map(project -> {
                    List<SourceText> files = new ArrayList<>(project.files());
                    Collections.shuffle(files, random);
                    return ProjectTexts.of(project.project(), files);
                })
                .toList();

        assertThat(resolved(shuffled)).isEqualTo(resolved(projects));
    }

    @Property(tries = 1000, seed = "20261125", edgeCases = EdgeCasesMode.NONE)
    void what_is_printed_of_them_is_read_without_an_error(@ForAll("projects") List<ProjectFiles> projects) {
        resolved(projects).forEach((file, text) -> {
            if (file.endsWith(".lkml")) {
                assertThat(LookmlParser.parse(SourceText.of(file, text)).hasErrors())
                        .as(text)
                        .isFalse();
            }
        });
    }

    @Provide
    static Arbitrary<List<ProjectFiles>> projects() {
        return ProjectTexts.projects();
    }

    private static Map<String, String> resolved(List<ProjectFiles> projects) {
        return new ExampleProject(projects).files();
    }
}
