package io.lookline.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
    @Test
    void what_kubernetes_knows_is_read() {
        CronJob cronJob = Manifest.read("spec: {jobTemplate: {spec: {backoffLimit: 010}}}", CronJob.class);

        assertThat(cronJob.getSpec().getJobTemplate().getSpec().getBackoffLimit())
                .isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spec: {scheduel: '@daily'}",
                "spec: {jobTemplate: {spec: {template: {spec: {containers: [{runAsUser: 1}]}}}}}",
                "spec: {jobTemplate: {spec: {backoffLimit: three}}}",
                "spec: {jobTemplate: {spec: {backoffLimit: '3'}}}",
                "spec: {jobTemplate: {spec: {template: {spec: {containers: [{env: [{name: A, value: 1}]}]}}}}}",
                "spec: {suspend: 'false'}",
                "spec: {suspend: true, suspend: false}",
                "spec: {}\n---\nspec: {}",
            })
    void what_kubernetes_would_refuse_is_refused(String text) {
        assertThatThrownBy(() -> Manifest.read(text, CronJob.class)).isInstanceOf(RuntimeException.class);
    }
}
