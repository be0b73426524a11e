package io.lookline.cli;

import java.util.Optional;

/** The shortest workflow file that does the main job with LookML, lineage and owners. */
record ExampleWorkflow(
        String service,
        String clientId,
        String clientSecret,
        String looker,
        Optional<Git> git,
        String databaseService,
        String catalog,
        String token) {
    /** Where the LookML lies, on a host that speaks as GitHub does. */
    record Git(String host, String owner, String repositories, String token) {
        private String yaml() {
            return """
                    gitCredentials:
                      type: GitHub
                      gitHostURL: %s
                      repositoryOwner: %s
                      repositoryName: %s
                      token: %s
                    """.formatted(host, owner, repositories, token);
        }
    }

    /** For people to fill in. */
    static final ExampleWorkflow YOURS = new ExampleWorkflow(
            "looker",
            "${LOOKER_CLIENT_ID}",
            "${LOOKER_CLIENT_SECRET}",
            "https://your-company.cloud.looker.com",
            Optional.of(new Git("https://github.com", "your-company", "your-lookml", "${GITHUB_TOKEN}")),
            "your_warehouse",
            "https://your-openmetadata/api",
            "${OPENMETADATA_JWT_TOKEN}");

    String yaml() {
        return """
                source:
                  type: looker
                  serviceName: %s
                  serviceConnection:
                    config:
                      type: Looker
                      clientId: %s
                      clientSecret: %s
                      hostPort: %s
                %s  sourceConfig:
                    config:
                      type: DashboardMetadata
                      includeOwners: true
                      lineageInformation:
                        dbServicePrefixes: [%s]
                sink:
                  type: metadata-rest
                  config: {}
                workflowConfig:
                  openMetadataServerConfig:
                    hostPort: %s
                    authProvider: openmetadata
                    securityConfig:
                      jwtToken: %s
                """.formatted(
                        service,
                        clientId,
                        clientSecret,
                        looker,
                        git.map(each -> each.yaml().indent(6)).orElse(""),
                        databaseService,
                        catalog,
                        token);
    }
}
