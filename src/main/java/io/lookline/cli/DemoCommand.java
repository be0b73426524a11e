package io.lookline.cli;

import io.lookline.config.ConfigException;
import io.lookline.config.ConfigReader;
import io.lookline.config.WorkflowConfig;
import io.lookline.ingest.ExitCode;
import io.lookline.ingest.Ingestion;
import io.lookline.ingest.RunChoices;
import io.lookline.ingest.RunListener;
import io.lookline.ingest.RunResult;
import io.lookline.report.Summary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the main job on a small Looker and a small OpenMetadata inside the process. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Show the main job on a small Looker and a small OpenMetadata inside the process.",
            "",
            "Examples:",
            "  lookline demo",
            "  lookline demo --serve demo.yaml            keep both running; use demo.yaml from another terminal",
            ""
        })
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--serve",
            paramLabel = "FILE",
            description = "Write the YAML that leads to both systems to FILE, and keep them running until Ctrl-C.")
    Path serve;

    @Option(names = "--dashboards", paramLabel = "N", description = "Generate an instance with N dashboards instead.")
    Integer dashboards;

    @Option(names = "--tiles", paramLabel = "N", description = "Tiles of each generated dashboard; 12 by default.")
    int tiles = 12;

    @Option(names = "--explores", paramLabel = "N", description = "Generated explores; 300 by default.")
    int explores = 300;

    @Option(names = "--latency", paramLabel = "MS", description = "Milliseconds that each answer of Looker takes.")
    int latency;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws ConfigException {
        try (DemoSystems systems = systems()) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("Looker runs at " + systems.lookerUrl());
            out.println("its LookML lies at " + systems.gitUrl());
            out.println("OpenMetadata runs at " + systems.catalogUrl());
            out.flush();
            return serve == null ? showTwice(systems, out) : serve(systems, out);
        }
    }

    private DemoSystems systems() {
        return dashboards == null
                ? DemoSystems.small()
                : DemoSystems.generated(dashboards, tiles, explores, Duration.ofMillis(latency));
    }

    private int showTwice(DemoSystems systems, PrintWriter out) throws ConfigException {
        WorkflowConfig config =
                new ConfigReader(Map.of()).read("demo.yaml", systems.yaml()).config();
        out.println();
        out.println("First run: the catalog is empty.");
        out.println();
        RunResult first = run(config);
        print(new Summary(first).lines(), out);
        out.println();
        out.println("Second run: nothing has changed, so nothing is written.");
        out.println();
        RunResult second = run(config);
        print(new Summary(second).numbers(), out);
        out.println();
        out.println(forYourOwn());
        return Math.max(first.exitCode().code(), second.exitCode().code());
    }

    private static RunResult run(WorkflowConfig config) {
        return new Ingestion(config, RunChoices.NONE, Clock.systemUTC(), RunListener.NONE).ingest();
    }

    private static void print(List<String> lines, PrintWriter out) {
        lines.forEach(out::println);
        out.flush();
    }

    private int serve(DemoSystems systems, PrintWriter out) {
        try {
            Files.writeString(serve, systems.yaml(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UncheckedIOException(serve + " exists already, and the demo overwrites no file", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the YAML cannot be written to " + serve, e);
        }
        out.println("Try: lookline ingest -c " + serve);
        out.flush();
        return waitForEver();
    }

    private static int waitForEver() {
        try {
            new CountDownLatch(1).await();
            return ExitCode.DONE.code();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED.code();
        }
    }

    private static String forYourOwn() {
        return "For your own instance, save this as looker.yaml, with your own addresses:\n\n"
                + ExampleWorkflow.YOURS.yaml().indent(2)
                + "\nThen: lookline check -c looker.yaml, lookline plan -c looker.yaml, lookline ingest -c looker.yaml";
    }
}
