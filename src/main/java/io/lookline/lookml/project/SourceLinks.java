package io.lookline.lookml.project;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Addresses of a project's files for a browser.
 *
 * @param template an address with the place holders <code>{path}</code> and <code>{line}</code>
 */
public record SourceLinks(String template) {
    /**
     * @param path from the project's root
     * @param line 1 for the first
     */
    public String at(String path, int line) {
        return template.replace("{line}", Integer.toString(line)).replace("{path}", encoded(path));
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
