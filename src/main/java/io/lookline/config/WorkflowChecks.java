package io.lookline.config;

import java.util.List;

/** What no key can say by itself, about the file as a whole and about OpenMetadata. */
final class WorkflowChecks {
    private final Fields file;
    private final boolean intoFile;

    WorkflowChecks(Fields file) {
        this.file = file;
        this.intoFile = file.in(WorkflowKeys.SINK).get(SinkKeys.TYPE) == SinkKeys.Type.FILE;
    }

    void run() {
        sink();
        Fields workflow = file.in(WorkflowKeys.WORKFLOW);
        if (workflow.has(WorkflowKeys.CATALOG)) {
            workflow.find(WorkflowKeys.CATALOG).ifPresent(this::catalog);
        } else if (!intoFile && !isBroken(file, WorkflowKeys.WORKFLOW)) {
            workflow.at(WorkflowKeys.CATALOG)
                    .problem(Statement.that("is missing").hint("required: " + WorkflowKeys.CATALOG.description()));
        }
    }

    private void sink() {
        Fields config = file.in(WorkflowKeys.SINK).in(SinkKeys.CONFIG);
        if (intoFile && !config.has(SinkKeys.FILENAME)) {
            config.at(SinkKeys.FILENAME)
                    .problem(Statement.that("is missing").hint("required: " + SinkKeys.FILENAME.description()));
        }
    }

    private void catalog(Fields catalog) {
        Fields security = catalog.in(CatalogKeys.SECURITY);
        boolean needsToken = !intoFile && !CatalogAssembly.sendsNoToken(catalog);
        if (needsToken && !security.has(CatalogKeys.JWT) && !isBroken(catalog, CatalogKeys.SECURITY)) {
            security.at(CatalogKeys.JWT)
                    .problem(Statement.that("is missing; only a JWT (bot token) is supported")
                            .hint("copy it from the bot's page in OpenMetadata"));
        }
        tls(catalog);
        catalog.find(CatalogKeys.SECRETS_PROVIDER)
                .filter(provider -> !List.of("db", "noop").contains(provider))
                .ifPresent(provider -> catalog.at(CatalogKeys.SECRETS_PROVIDER)
                        .notice(Statement.that("has no effect")
                                .found(provider)
                                .hint("secrets come from variables, files, or the connection stored on the service")));
    }

    private static void tls(Fields catalog) {
        Fields ssl = catalog.in(CatalogKeys.SSL);
        boolean hasCa = ssl.has(CatalogKeys.CA) || ssl.has(CatalogKeys.OLD_CA);
        switch (catalog.get(CatalogKeys.VERIFY)) {
            case TRUST_ALL ->
                catalog.at(CatalogKeys.VERIFY)
                        .notice(Statement.that("trusts any server").hint("write `validate` and give caCertificate"));
            case VALIDATE -> {
                if (!hasCa && !isBroken(catalog, CatalogKeys.SSL)) {
                    catalog.at(CatalogKeys.VERIFY)
                            .notice(Statement.that("takes the platform's trust store, as no caCertificate is given"));
                }
            }
            case PLATFORM -> {
                if (hasCa) {
                    ssl.at(CatalogKeys.CA).notice(Statement.that("has no effect without `verifySSL: validate`"));
                }
            }
        }
        if (ssl.has(CatalogKeys.CERTIFICATE) != ssl.has(CatalogKeys.KEY)) {
            Key<?> missing = ssl.has(CatalogKeys.KEY) ? CatalogKeys.CERTIFICATE : CatalogKeys.KEY;
            ssl.at(missing).problem(Statement.that("is missing").hint("a client shows a certificate and its key"));
        }
    }

    private static boolean isBroken(Fields fields, Key<Fields> section) {
        return fields.has(section) && fields.find(section).isEmpty();
    }
}
