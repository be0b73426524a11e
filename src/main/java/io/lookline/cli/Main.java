package io.lookline.cli;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintWriter;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The entry point. Help, version and complaints about the command line come without starting Quarkus, in half the time. */
@QuarkusMain
public final class Main implements QuarkusApplication {
    /** Returns when the command has ended, or ends the process with its exit code. */
    public static void main(String... args) {
        LogFormat.prepare(args);
        int code = Lookline.commandLine()
                .setExecutionStrategy(parsed -> asksForHelp(parsed) ? new RunLast().execute(parsed) : inQuarkus(args))
                .execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static boolean asksForHelp(ParseResult parsed) {
        return parsed.asCommandLineList().stream()
                .anyMatch(each -> each.isUsageHelpRequested() || each.isVersionHelpRequested());
    }

    private static int inQuarkus(String... args) {
        Quarkus.run(Main.class, args);
        return ApplicationLifecycleManager.getExitCode();
    }

    @Override
    public int run(String... args) {
        try {
            return Lookline.commandLine().execute(args);
        } catch (OutOfMemoryError error) {
            return Failures.outOfMemory(new PrintWriter(System.err, true));
        }
    }
}
