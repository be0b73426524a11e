package io.lookline.lookml.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.Block;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A real project that imports thousands of files of another one, and refines what it imports. */
@EnabledIf("sharedIsThere")
class SpokeTest {
    private static final String HUB = "looker-hub";
    /** The files that the archive of the hub lacks, although both projects include them. */
    private static final Set<String> MISSING = Set.of(
            "fenix/views/use_counters.view",
            "firefox_desktop/views/use_counters.view",
            "firefox_enterprise_desktop/views/use_counters.view",
            "multi_product/views/metric_definitions_mobile_retention_by_metric_date.view");

    private static final int MODELS = 49;
    /** In files that a model includes; nine more stand in files that none does. */
    private static final int REFINEMENTS = 217;

    private static Lookml lookml;
    private static List<Model> models;

    static boolean sharedIsThere() {
        return Projects.sharedIsThere();
    }

    @BeforeAll
    static void resolve() {
        lookml = Lookml.read(List.of(project("looker-spoke-default"), project(HUB)), LookmlOptions.NONE);
        models = lookml.models("looker-spoke-default").stream()
                .map(name -> lookml.model("looker-spoke-default", name).orElseThrow())
                .toList();
        models.forEach(model -> {
            model.viewNames().forEach(model::view);
            model.exploreNames().forEach(model::explore);
        });
    }

    @AfterAll
    static void forget() {
        lookml = null;
        models = null;
    }

    @Test
    void each_model_is_resolved_against_the_hub() {
        assertThat(models).hasSize(MODELS);
        assertThat(models.stream().flatMap(model -> model.files().stream()).anyMatch(SpokeTest::isOfTheHub))
                .isTrue();
        assertThat(findings(Code.LOOKML_IMPORT_UNKNOWN)).isEmpty();
    }

    @Test
    void no_include_finds_nothing_but_those_of_the_files_that_the_hub_lacks() {
        Set<String> targets = findings(Code.LOOKML_INCLUDE_EMPTY)
                .map(finding -> finding.diagnostic().message())
                .map(message -> message.replaceFirst("^\"/+" + HUB + "/", "").replaceFirst("\\.lkml\" finds.*", ""))
                .collect(Collectors.toSet());

        assertThat(targets).isEqualTo(MISSING);
        assertThat(findings(Code.LOOKML_INCLUDE_EMPTY)).hasSize(5);
    }

    @Test
    void each_refinement_is_applied() {
        Set<String> written = models.stream()
                .flatMap(model -> model.files().stream())
                .flatMap(file -> file.document().nodes().stream()
                        .filter(Block.class::isInstance)
                        .map(Block.class::cast)
                        .filter(Texts::isRefinement)
                        .map(block -> file.position(block).toString()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> applied = models.stream()
                .flatMap(SpokeTest::own)
                .filter(layer -> Texts.isRefinement(layer.block()))
                .map(layer -> layer.file().position(layer.block()).toString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(applied).isEqualTo(written).hasSize(REFINEMENTS);
        assertThat(findings(Code.LOOKML_REFINED_UNKNOWN)).isEmpty();
    }

    @Test
    void nothing_else_is_wrong_but_the_explores_of_the_missing_views() {
        assertThat(lookml.findings().stream()
                        .filter(finding -> finding.diagnostic().code() != Code.LOOKML_INCLUDE_EMPTY))
                .allSatisfy(finding -> {
                    assertThat(finding.diagnostic().code()).isEqualTo(Code.LOOKML_VIEW_UNKNOWN);
                    assertThat(finding.diagnostic().message())
                            .containsAnyOf("use_counters", "metric_definitions_mobile_retention_by_metric_date");
                });
    }

    private static Stream<Layer> own(Model model) {
        return Stream.concat(
                model.viewNames().stream().flatMap(name -> model.view(name).orElseThrow().own().stream()),
                model.exploreNames().stream().flatMap(name -> model.explore(name).orElseThrow().own().stream()));
    }

    private static Stream<Finding> findings(Code code) {
        return lookml.findings().stream().filter(finding -> finding.diagnostic().code() == code);
    }

    private static boolean isOfTheHub(ProjectFile file) {
        return file.project().equals(HUB);
    }

    private static ProjectFiles project(String name) {
        return Projects.of(name, Projects.unpacked(Projects.shared("lookml/" + name + ".tar.xz"), name));
    }
}
