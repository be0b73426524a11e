package io.lookline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.StringJoiner;
import picocli.CommandLine.IVersionProvider;

/** Which build this is: release, commit, native or not, platform and the virtual machine; all in one line. */
final class Version implements IVersionProvider {
    /** Written by the build; the commit is empty where that did not know it. */
    private static final String BUILD = "build.properties";

    /** Where names of the virtual machine differ from those of executables and images. */
    private static final Map<String, String> ARCHITECTURES = Map.of("x86_64", "amd64", "aarch64", "arm64");

    @Override
    public String[] getVersion() {
        return new String[] {line(build(), System.getProperties())};
    }

    static String line(Properties build, Properties machine) {
        StringJoiner details = new StringJoiner(", ", "(", ")");
        String commit = build.getProperty("commit", "");
        if (!commit.isEmpty()) {
            details.add(commit);
        }
        boolean executable = machine.getProperty("org.graalvm.nativeimage.imagecode") != null;
        details.add((executable ? "native " : "JVM ") + platform(machine));
        details.add(virtualMachine(machine));
        return "lookline " + build.getProperty("version") + " " + details;
    }

    private static Properties build() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(BUILD)) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build;
    }

    private static String platform(Properties machine) {
        String system = machine.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
        String architecture = machine.getProperty("os.arch");
        return system + "-" + ARCHITECTURES.getOrDefault(architecture, architecture);
    }

    /** The vendor's own name and number, such as {@code GraalVM CE 25.0.2}; some builds have none. */
    private static String virtualMachine(Properties machine) {
        String vendors = machine.getProperty("java.vendor.version", "");
        return vendors.isBlank()
                ? machine.getProperty("java.vm.name") + " " + machine.getProperty("java.vm.version")
                : vendors;
    }
}
