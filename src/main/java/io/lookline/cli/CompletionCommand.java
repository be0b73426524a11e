package io.lookline.cli;

import io.lookline.ingest.ExitCode;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Print what a shell needs to complete commands and options.",
            "",
            "Examples:",
            "  source <(lookline completion bash)         in ~/.bashrc",
            "  source <(lookline completion zsh)          in ~/.zshrc",
            "  lookline completion fish | source          in ~/.config/fish/config.fish",
            ""
        })
final class CompletionCommand implements Callable<Integer> {
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    Shell shell;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        spec.commandLine().getOut().println(script(program));
        return ExitCode.DONE.code();
    }

    /** The script for bash sees to it itself when zsh reads it. */
    private String script(CommandLine program) {
        return switch (shell) {
            case BASH, ZSH -> AutoComplete.bash(program.getCommandName(), program);
            case FISH -> new FishCompletion(program).script();
        };
    }
}
