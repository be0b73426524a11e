package io.lookline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.PodFailurePolicyOnExitCodesRequirement;
import io.fabric8.kubernetes.api.model.batch.v1.PodFailurePolicyOnPodConditionsPattern;
import io.fabric8.kubernetes.api.model.batch.v1.PodFailurePolicyRule;
import io.lookline.ingest.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Kubernetes makes of Lookline's exit codes. */
class PodFailurePolicyTest {
    private JobSpec job;

    /** What becomes of the Job when a pod of it ends. */
    private enum Outcome {
        COMPLETES,
        TRIES_AGAIN,
        FAILS
    }

    @BeforeEach
    void read() throws IOException {
        CronJob cronJob = Manifest.read(KubernetesTest.FOLDER.resolve("cronjob.yaml"), CronJob.class);
        job = cronJob.getSpec().getJobTemplate().getSpec();
    }

    @ParameterizedTest
    @EnumSource
    void a_run_is_tried_again_only_where_that_helps(ExitCode code) {
        assertThat(outcome(code.code())).isEqualTo(wanted(code));
    }

    /** Without a default, so that a new exit code does not compile before somebody decides. */
    private static Outcome wanted(ExitCode code) {
        return switch (code) {
            case DONE -> Outcome.COMPLETES;
            case FAILED, PARTIAL, INTERRUPTED, TERMINATED -> Outcome.TRIES_AGAIN;
            case USAGE, REFUSED, UNSAFE -> Outcome.FAILS;
            // Of plan alone, which is no job for this policy; no rule names it.
            case CHANGES_PENDING -> Outcome.TRIES_AGAIN;
        };
    }

    @Test
    void a_killed_pod_is_tried_again() {
        assertThat(outcome(137)).isEqualTo(Outcome.TRIES_AGAIN);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHANGES_PENDING")
    void the_folders_readme_says_what_becomes_of_each_code(ExitCode code) throws IOException {
        String row = Files.readAllLines(KubernetesTest.FOLDER.resolve("README.md")).stream()
                .filter(line -> Pattern.matches("\\| (\\d+, )*" + code.code() + "(, \\d+)* \\|.*", line))
                .findFirst()
                .orElseThrow();

        assertThat(row.split("\\|")[2])
                .contains(
                        switch (outcome(code.code())) {
                            case COMPLETES -> "complete";
                            case TRIES_AGAIN -> "tries again";
                            case FAILS -> "fails at once";
                        });
    }

    @Test
    void a_disrupted_pod_is_replaced_and_counts_as_no_attempt() {
        assertThat(job.getPodFailurePolicy().getRules())
                .filteredOn(rule -> rule.getAction().equals("Ignore"))
                .flatExtracting(PodFailurePolicyRule::getOnPodConditions)
                .containsExactly(new PodFailurePolicyOnPodConditionsPattern("True", "DisruptionTarget"));
    }

    @Test
    void the_policy_is_one_that_kubernetes_takes() {
        assertThat(job.getTemplate().getSpec().getRestartPolicy()).isEqualTo("Never");
        assertThat(job.getPodFailurePolicy().getRules())
                .extracting(PodFailurePolicyRule::getOnExitCodes)
                .filteredOn(codes -> codes != null)
                .isNotEmpty()
                .allSatisfy(codes -> assertThat(codes.getValues()).isSorted().doesNotHaveDuplicates())
                .extracting(PodFailurePolicyOnExitCodesRequirement::getContainerName)
                .containsOnly(
                        job.getTemplate().getSpec().getContainers().getFirst().getName());
    }

    /** The first rule that matches decides; what none matches counts towards the limit. */
    private Outcome outcome(int code) {
        if (code == 0) {
            return Outcome.COMPLETES;
        }
        return job.getPodFailurePolicy().getRules().stream()
                        .filter(rule -> matches(rule.getOnExitCodes(), code))
                        .findFirst()
                        .map(rule -> rule.getAction().equals("FailJob"))
                        .orElse(job.getBackoffLimit() == 0)
                ? Outcome.FAILS
                : Outcome.TRIES_AGAIN;
    }

    private static boolean matches(PodFailurePolicyOnExitCodesRequirement codes, int code) {
        return codes != null
                && codes.getOperator().equals("In") == codes.getValues().contains(code);
    }
}
