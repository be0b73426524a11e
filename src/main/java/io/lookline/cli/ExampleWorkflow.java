package io.lookline.cli;

/** The shortest workflow file that does the main job with owners. */
record ExampleWorkflow(
        String service, String clientId, String clientSecret, String looker, String catalog, String token) {
    /** For people to fill in. */
    static final ExampleWorkflow YOURS = new ExampleWorkflow(
            "looker",
            "${LOOKER_CLIENT_ID}",
            "${LOOKER_CLIENT_SECRET}",
            "https://your-company.cloud.looker.com",
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
                  sourceConfig:
                    config:
                      type: DashboardMetadata
                      includeOwners: true
                sink:
                  type: metadata-rest
                  config: {}
                workflowConfig:
                  openMetadataServerConfig:
                    hostPort: %s
                    authProvider: openmetadata
                    securityConfig:
                      jwtToken: %s
                """.formatted(service, clientId, clientSecret, looker, catalog, token);
    }
}
