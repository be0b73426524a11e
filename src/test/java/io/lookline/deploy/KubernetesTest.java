package io.lookline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.kustomize.v1beta1.Image;
import io.fabric8.kubernetes.api.model.kustomize.v1beta1.Kustomization;
import io.lookline.config.ConfigReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that {@code kubectl apply -k docker/kubernetes} applies. */
class KubernetesTest {
    static final Path FOLDER = Path.of("docker/kubernetes");

    private Kustomization kustomization;
    private CronJob cronJob;
    private PodSpec pod;
    private Container container;

    @BeforeEach
    void read() throws IOException {
        kustomization = Manifest.read(FOLDER.resolve("kustomization.yaml"), Kustomization.class);
        cronJob = Manifest.read(FOLDER.resolve("cronjob.yaml"), CronJob.class);
        pod = cronJob.getSpec().getJobTemplate().getSpec().getTemplate().getSpec();
        assertThat(pod.getContainers()).hasSize(1);
        container = pod.getContainers().getFirst();
    }

    @Test
    void the_kustomization_names_each_file_of_the_folder_and_no_other() throws IOException {
        Stream<String> named = Stream.of(
                        kustomization.getResources().stream(),
                        kustomization.getConfigMapGenerator().stream().flatMap(each -> each.getFiles().stream()),
                        kustomization.getSecretGenerator().stream().flatMap(each -> each.getEnvs().stream()))
                .flatMap(names -> names);
        Set<String> aside = Set.of("kustomization.yaml", "README.md", ".gitignore", "secret.env");

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !aside.contains(name))
                            .map(name -> name.replaceAll("\\.example$", "")))
                    .containsExactlyInAnyOrderElementsOf(named.toList());
        }
    }

    @Test
    void a_file_with_secrets_is_never_committed() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve(".gitignore")))
                .containsAll(kustomization.getSecretGenerator().getFirst().getEnvs());
        assertThat(example().values()).containsOnly("");
    }

    @Test
    void the_image_has_the_version_of_the_pom() throws Exception {
        Image image = kustomization.getImages().getFirst();

        assertThat(container.getImage()).isEqualTo(image.getName());
        assertThat(image.getNewTag()).isEqualTo(pomVersion());
    }

    private static String pomVersion() throws Exception {
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        return XPathFactory.newInstance().newXPath().evaluate("/project/version", pom);
    }

    @Test
    void two_scheduled_runs_never_overlap_and_none_lasts_for_ever() {
        assertThat(cronJob.getSpec().getConcurrencyPolicy()).isEqualTo("Forbid");
        assertThat(cronJob.getSpec().getJobTemplate().getSpec().getActiveDeadlineSeconds())
                .isPositive();
    }

    @Test
    void an_interrupted_run_has_the_time_to_end_its_batch_and_to_leave_its_message() {
        assertThat(pod.getTerminationGracePeriodSeconds()).isEqualTo(60);
        assertThat(container.getTerminationMessagePath()).isEqualTo("/dev/termination-log");
        assertThat(container.getTerminationMessagePolicy()).isEqualTo("FallbackToLogsOnError");
    }

    @Test
    void the_pod_has_no_right_that_it_does_not_need() {
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getEnableServiceLinks()).isFalse();
        assertThat(pod.getSecurityContext()).satisfies(context -> {
            assertThat(context.getRunAsNonRoot()).isTrue();
            assertThat(context.getRunAsUser()).isEqualTo(65532);
            assertThat(context.getRunAsGroup()).isEqualTo(65532);
            assertThat(context.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        });
        assertThat(container.getSecurityContext()).satisfies(context -> {
            assertThat(context.getAllowPrivilegeEscalation()).isFalse();
            assertThat(context.getReadOnlyRootFilesystem()).isTrue();
            assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(context.getCapabilities().getAdd()).isEmpty();
        });
    }

    @Test
    void each_mount_is_a_volume_and_each_volume_is_generated() {
        assertThat(container.getVolumeMounts())
                .extracting(VolumeMount::getName)
                .containsExactlyElementsOf(
                        pod.getVolumes().stream().map(Volume::getName).toList());
        assertThat(volume("config").getConfigMap().getName())
                .isEqualTo(kustomization.getConfigMapGenerator().getFirst().getName());
        assertThat(volume("secrets").getSecret().getSecretName())
                .isEqualTo(kustomization.getSecretGenerator().getFirst().getName());
    }

    @Test
    void the_secrets_are_for_the_pods_own_group_alone() {
        assertThat(volume("secrets").getSecret().getDefaultMode()).isEqualTo(0440);
        assertThat(pod.getSecurityContext().getFsGroup())
                .isEqualTo(pod.getSecurityContext().getRunAsGroup());
    }

    @Test
    void ingest_reads_the_mounted_file() {
        assertThat(container.getArgs()).containsExactly("ingest", "-c", mountPath("config") + "/looker.yaml");
    }

    @Test
    void the_pod_leads_to_a_file_for_each_variable_of_the_yaml() throws IOException {
        Set<String> variables = Pattern.compile("\\$\\{(\\w+)")
                .matcher(Files.readString(FOLDER.resolve("looker.yaml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(example().keySet()).isEqualTo(variables);
        assertThat(container.getEnv()).isNotEmpty().allSatisfy(each -> {
            String name = each.getName().replaceAll("_FILE$", "");
            assertThat(each.getValue()).isEqualTo(mountPath("secrets") + "/" + name);
            assertThat(variables).contains(name);
        });
        assertThat(container.getEnv()).hasSameSizeAs(variables);
    }

    @Test
    void lookline_has_nothing_to_say_about_the_yaml(@TempDir Path secrets) throws Exception {
        Map<String, String> environment = new HashMap<>();
        for (EnvVar each : container.getEnv()) {
            Path file = secrets.resolve(each.getName());
            Files.writeString(file, "a-secret\n");
            environment.put(each.getName(), file.toString());
        }

        assertThat(new ConfigReader(environment)
                        .read(FOLDER.resolve("looker.yaml"))
                        .notices())
                .isEmpty();
    }

    private Volume volume(String name) {
        return pod.getVolumes().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String mountPath(String name) {
        return container.getVolumeMounts().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getMountPath();
    }

    private static Map<String, String> example() throws IOException {
        return Files.readAllLines(FOLDER.resolve("secret.env.example")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }
}
