package io.lookline.config;

import java.net.URI;

/** The table of {@code source.serviceConnection.config}. */
final class LookerKeys {
    static final Key<URI> HOST_PORT = Key.of(
                    "hostPort",
                    Address.looker(),
                    "Looker's address, e.g. https://co.cloud.looker.com or https://host:19999.")
            .required();
    static final Key<String> CLIENT_ID =
            Key.of("clientId", new Text(), "The id of a Looker API key.").required();
    static final Key<Secret> CLIENT_SECRET = Key.of("clientSecret", new SecretText(), "The secret of the API key.")
            .required();
    static final Key<URI> DISPLAY_URL =
            Key.of("displayUrl", Address.looker(), "Looker's address in a browser, for links; by default hostPort.");
    static final Key<GitSource> GIT_CREDENTIALS = Key.of(
            "gitCredentials",
            new GitCredentials(),
            "Where the LookML lies: a path, repositories on a host, or a list of both.");
    static final Key<GitSource> GITHUB_CREDENTIALS = Key.of(
                    "githubCredentials", new GitCredentials(), "Where the LookML lies.")
            .aliasOf("gitCredentials");

    static final Section SECTION = Section.of(
            Key.of("type", Choice.of("Looker", "Looker"), "The kind of service.")
                    .orElse("Looker"),
            HOST_PORT,
            CLIENT_ID,
            CLIENT_SECRET,
            DISPLAY_URL,
            GIT_CREDENTIALS,
            GITHUB_CREDENTIALS,
            filter(ExtractionKeys.DASHBOARDS),
            filter(ExtractionKeys.CHARTS),
            filter(ExtractionKeys.DATA_MODELS),
            filter(ExtractionKeys.PROJECTS),
            Key.accepted("supportsMetadataExtraction", "Whether the platform offers the extraction."),
            old("username"),
            old("password"),
            old("env"),
            Key.accepted("sourcePythonClass", "The class of a custom connector.")
                    .refused("it names a connector in Python", "use `type: looker` without it"));

    private LookerKeys() {}

    private static Key<Value> filter(Key<FilterPattern> ofTheRun) {
        return Key.accepted(ofTheRun.name(), "The default that the platform offers for a new pipeline.");
    }

    private static Key<Value> old(String name) {
        return Key.accepted(name, "A login of Looker's API 3.")
                .refused("Looker's API 3 is gone", "create an API key in Looker and write clientId and clientSecret");
    }
}
