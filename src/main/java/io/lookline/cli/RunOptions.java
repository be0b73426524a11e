package io.lookline.cli;

import io.lookline.ingest.RunChoices;
import picocli.CommandLine.Option;

/** The options of every command that compares Looker with the catalog. */
final class RunOptions extends ReadOptions {
    @Option(names = "--force-delete", description = "Delete even when more than delete.maxShare would go.")
    boolean forceDelete;

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    RunChoices choices(boolean strict) {
        return choices(strict, forceDelete);
    }
}
