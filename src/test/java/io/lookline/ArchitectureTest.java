package io.lookline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house: which package may know which, and what holds for all of them. */
class ArchitectureTest {
    private static final String ROOT = "io.lookline.";

    /** What a package may know beside itself; a package that is not here fails a test. */
    private static final Map<String, String> MAY_KNOW = Map.ofEntries(
            Map.entry("diagnostic", ""),
            Map.entry("config", ""),
            Map.entry("http", "config diagnostic"),
            Map.entry("looker", "config diagnostic http"),
            Map.entry("git", "config diagnostic http lookml lookml.project"),
            Map.entry("lookml", "diagnostic"),
            Map.entry("lookml.dashboard", "diagnostic lookml"),
            Map.entry("lookml.liquid", "diagnostic lookml"),
            Map.entry("lookml.project", "diagnostic lookml lookml.liquid"),
            Map.entry("sql", "diagnostic"),
            Map.entry("catalog", "diagnostic"),
            Map.entry("lineage.source", "diagnostic lookml lookml.liquid lookml.project sql"),
            Map.entry("lineage", "diagnostic looker lookml lookml.liquid lookml.project sql lineage.source catalog"),
            Map.entry("openmetadata", "config diagnostic http catalog"),
            Map.entry(
                    "ingest",
                    "config diagnostic http looker git lookml lookml.liquid lookml.project sql catalog lineage openmetadata"),
            // Of http only the counted calls, which are part of a run's result; of lineage what explains it.
            Map.entry("report", "diagnostic catalog lineage ingest http"),
            Map.entry("demo.http", ""),
            Map.entry("demo.looker", "demo.http"),
            Map.entry("demo.catalog", "demo.http"),
            // Of demo.looker only the projects, whose repositories it holds.
            Map.entry("demo.git", "demo.http demo.looker"),
            Map.entry(
                    "cli",
                    "config diagnostic http looker git lookml lookml.dashboard lookml.project lookml.liquid sql catalog"
                            + " lineage lineage.source openmetadata ingest report demo.http demo.looker demo.catalog demo.git"));

    private static final int LONGEST_FILE = 300;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.lookline");

    static Stream<String> packages() {
        return MAY_KNOW.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_knows_only_what_the_design_says(String name) {
        Set<String> known = Stream.concat(
                        Stream.of(name), Arrays.stream(MAY_KNOW.get(name).split(" ")))
                .collect(Collectors.toSet());

        classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(in(known))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void each_package_has_a_row_in_the_table() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring(ROOT.length()))
                        .distinct())
                .isSubsetOf(MAY_KNOW.keySet());
    }

    @Test
    void no_two_packages_know_each_other() {
        slices().matching("io.lookline.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"catalog", "lookml", "lookml.dashboard", "lookml.liquid", "lookml.project", "sql", "diagnostic"})
    void the_pure_packages_are_plain_java(String name) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.vertx..",
                        "jakarta..",
                        "org.eclipse.microprofile..",
                        "com.fasterxml..",
                        "java.net.http..",
                        "com.sun.net.httpserver..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void no_package_is_named_after_nothing() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(name -> name.matches(".*\\.(utils?|commons?|helpers?|managers?|impl)(\\..*)?"));
    }

    @Test
    void only_the_commands_write_to_the_standard_streams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.lookline.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void nothing_static_can_be_set_again() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void no_source_file_is_longer_than_a_reader_can_hold() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> lines(file) > LONGEST_FILE))
                    .isEmpty();
        }
    }

    @Test
    void each_package_says_what_lives_there() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .map(Path::getParent)
                            .distinct()
                            .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                    .isEmpty();
        }
    }

    private static DescribedPredicate<JavaClass> in(Set<String> packages) {
        return DescribedPredicate.describe(
                "are in " + packages + " or none of Lookline's",
                each -> !each.getPackageName().startsWith(ROOT)
                        || packages.contains(each.getPackageName().substring(ROOT.length())));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
