package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every file of three real projects, as it is and damaged. */
class LookmlProjectsTest {
    private static final int DAMAGED_FILES = 400;
    private static final String[] PIECES = {"", "{", "}", "\"", ";", ";;", "[", "]", ":", "#", "\n", "\\", "sql: "};

    @BeforeAll
    static void projects() {
        assumeTrue(LookmlProjects.areThere(), LookmlProjects::howToGetThem);
    }

    @Test
    void every_file_is_read_without_an_error_and_printed_as_the_same() {
        List<SyntaxDiagnostic> errors = new ArrayList<>();
        int dashboards = 0;
        for (Path file : LookmlProjects.files()) {
            Document document = LookmlParser.parse(LookmlProjects.source(file));
            document.diagnostics().stream().filter(SyntaxDiagnostic::isError).forEach(errors::add);
            dashboards += document.kind() == FileKind.DASHBOARD ? 1 : 0;

            Document again = LookmlParser.parse(SourceText.of("printed.lkml", Printer.print(document.nodes())));
            assertThat(Shape.of(again.nodes()).equals(Shape.of(document.nodes())))
                    .as("%s is printed as the same", file)
                    .isTrue();
        }
        assertThat(errors).isEmpty();
        assertThat(dashboards).isPositive();
    }

    @Test
    void a_damaged_file_is_read_and_printed_as_the_same() {
        Random random = new Random(4);
        List<Path> files = LookmlProjects.files();
        for (int i = 0; i < DAMAGED_FILES; i++) {
            Path file = files.get(random.nextInt(files.size()));
            String damaged = damaged(LookmlProjects.source(file).text(), random);

            Document document = LookmlParser.parse(SourceText.of(file.toString(), damaged));

            Document again = LookmlParser.parse(SourceText.of("printed.lkml", Printer.print(document.nodes())));
            assertThat(Shape.of(again.nodes()).equals(Shape.of(document.nodes())))
                    .as("%s, damaged for the %dth time, is printed as the same", file, i)
                    .isTrue();
        }
    }

    /** A stretch of at most twenty characters is exchanged for a piece of the language. */
    private static String damaged(String text, Random random) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(20));
        return text.substring(0, start) + PIECES[random.nextInt(PIECES.length)] + text.substring(end);
    }
}
