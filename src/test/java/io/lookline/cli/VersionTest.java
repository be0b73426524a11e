package io.lookline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void the_jvm_build_names_its_commit_the_platform_and_the_jdk() {
        Properties jdk = machine("Linux", "amd64", "Temurin-25.0.3+9");

        assertThat(Version.line(build("3f15285d1a2b"), jdk))
                .isEqualTo("lookline 0.1.0 (3f15285d1a2b, JVM linux-amd64, Temurin-25.0.3+9)");
    }

    @Test
    void a_native_executable_names_itself_as_its_archive_is_named() {
        Properties executable = machine("Linux", "aarch64", "GraalVM CE 25.0.2");
        executable.setProperty("org.graalvm.nativeimage.imagecode", "runtime");

        assertThat(Version.line(build("3f15285d1a2b-dirty"), executable))
                .isEqualTo("lookline 0.1.0 (3f15285d1a2b-dirty, native linux-arm64, GraalVM CE 25.0.2)");
    }

    @Test
    void a_build_outside_of_git_leaves_the_commit_out() {
        assertThat(Version.line(build(""), machine("Mac OS X", "x86_64", "Temurin-25.0.3+9")))
                .isEqualTo("lookline 0.1.0 (JVM mac-amd64, Temurin-25.0.3+9)");
    }

    @Test
    void a_jdk_without_a_vendor_version_is_named_by_its_virtual_machine() {
        Properties jdk = machine("Linux", "amd64", "");
        jdk.setProperty("java.vm.name", "OpenJDK 64-Bit Server VM");
        jdk.setProperty("java.vm.version", "25.0.3+9-Debian-1");

        assertThat(Version.line(build(""), jdk))
                .isEqualTo("lookline 0.1.0 (JVM linux-amd64, OpenJDK 64-Bit Server VM 25.0.3+9-Debian-1)");
    }

    private static Properties build(String commit) {
        Properties build = new Properties();
        build.setProperty("version", "0.1.0");
        build.setProperty("commit", commit);
        return build;
    }

    private static Properties machine(String system, String architecture, String vendor) {
        Properties machine = new Properties();
        machine.setProperty("os.name", system);
        machine.setProperty("os.arch", architecture);
        machine.setProperty("java.vendor.version", vendor);
        return machine;
    }
}
