package io.lookline.cli;

import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.IVersionProvider;

/** The version of the build. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"lookline " + number()};
    }

    static String number() {
        return ConfigProvider.getConfig()
                .getOptionalValue("quarkus.application.version", String.class)
                .orElse("unknown");
    }
}
