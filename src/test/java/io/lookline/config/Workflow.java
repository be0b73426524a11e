package io.lookline.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small good file for a test that is about one of its keys. */
record Workflow(String connection, String extraction, String catalog) {
    static final Workflow GOOD = new Workflow(
            "clientId: id, clientSecret: secret, hostPort: co.looker.com", "", "securityConfig: {jwtToken: abc}");

    Workflow withConnection(String keys) {
        return new Workflow(keys, extraction, catalog);
    }

    Workflow withExtraction(String keys) {
        return new Workflow(connection, keys, catalog);
    }

    Workflow withCatalog(String keys) {
        return new Workflow(connection, extraction, keys);
    }

    String yaml() {
        return """
                source:
                  type: looker
                  serviceName: looker
                  serviceConnection: {config: {%s}}
                  sourceConfig: {config: {%s}}
                workflowConfig:
                  openMetadataServerConfig: {%s}
                """.formatted(connection, extraction, catalog);
    }

    WorkflowConfig read(Map<String, String> environment) throws ConfigException {
        return new ConfigReader(environment).read("in.yaml", yaml()).config();
    }

    /** Every line that the reader says, whether it takes the file or not. */
    List<String> said(Map<String, String> environment, Path workingFolder) {
        List<String> lines = new ArrayList<>();
        try {
            ReadConfig read = new ConfigReader(environment, workingFolder).read("in.yaml", yaml());
            read.notices().forEach(notice -> lines.add(notice.toString()));
        } catch (ConfigException refused) {
            refused.problems().forEach(problem -> lines.add(problem.toString()));
            refused.notices().forEach(notice -> lines.add(notice.toString()));
        }
        return lines;
    }
}
