package io.lookline.lineage;

import io.lookline.lookml.project.Layer;
import io.lookline.lookml.project.Lookml;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a browser shows a declaration: in Looker's editor, or in Git at the commit that was read. */
record ViewLinks(String displayUrl, boolean git, Lookml lookml) {
    String of(Layer declaration) {
        String project = declaration.file().project();
        String path = declaration.file().path();
        return lookml.links(project)
                .filter(_ -> git)
                .map(links -> links.at(path, declaration.line()))
                .orElseGet(() -> displayUrl + "/projects/" + encoded(project) + "/files/" + encoded(path) + "?line="
                        + declaration.line());
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
