package io.lookline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for the fish shell, in its {@code complete} lines; picocli itself makes one for bash and zsh only. */
final class FishCompletion {
    private static final String NO_COMMAND_YET = "__fish_use_subcommand";
    private static final String AND = "; and ";
    private static final String FILE = "FILE";
    private static final String FOLDER = "DIR";

    private final CommandLine program;
    private final String name;
    private final List<String> lines = new ArrayList<>();

    FishCompletion(CommandLine program) {
        this.program = program;
        this.name = program.getCommandName();
    }

    String script() {
        lines.add("complete -c " + name + " -f");
        options(NO_COMMAND_YET, program.getCommandSpec());
        program.getSubcommands().forEach((command, line) -> command(NO_COMMAND_YET, outermost(command), command, line));
        return String.join("\n", lines);
    }

    /** A command of the program itself may be called as one of another command is. */
    private String outermost(String command) {
        String others = program.getSubcommands().entrySet().stream()
                .filter(other -> other.getValue().getSubcommands().containsKey(command))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        return others.isEmpty() ? seen(command) : "not " + seen(others) + AND + seen(command);
    }

    private static String seen(String commands) {
        return "__fish_seen_subcommand_from " + commands;
    }

    private void command(String condition, String within, String command, CommandLine line) {
        add(condition, "-a " + command, line.getCommandSpec().usageMessage().header());
        options(within, line.getCommandSpec());
        line.getCommandSpec().positionalParameters().forEach(parameter -> {
            if (parameter.type().isEnum()) {
                add(within, "-a " + quoted(choices(parameter.completionCandidates())), parameter.description());
            } else if (parameter.paramLabel().equals(FILE)) {
                add(within, "-F", parameter.description());
            } else if (parameter.paramLabel().equals(FOLDER)) {
                add(within, "-a '(__fish_complete_directories)'", parameter.description());
            }
        });
        String notDeeper = line.getSubcommands().isEmpty()
                ? within
                : within + AND + "not "
                        + seen(String.join(" ", line.getSubcommands().keySet()));
        line.getSubcommands().forEach((name, each) -> command(notDeeper, within + AND + seen(name), name, each));
    }

    private void options(String condition, CommandSpec command) {
        command.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> add(condition, names(option) + value(option), option.description()));
    }

    private static String names(OptionSpec option) {
        return option.names() == null
                ? ""
                : List.of(option.names()).stream()
                        .map(each -> each.startsWith("--") ? "-l " + each.substring(2) : "-s " + each.substring(1))
                        .collect(Collectors.joining(" "));
    }

    /** A value is one of the choices, a file, or anything. */
    private static String value(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        if (option.completionCandidates() != null) {
            return " -x -a " + quoted(choices(option.completionCandidates()));
        }
        return option.paramLabel().equals(FILE) ? " -r -F" : " -x";
    }

    private static String choices(Iterable<String> candidates) {
        return StreamSupport.stream(candidates.spliterator(), false)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private void add(String condition, String what, String... description) {
        String said = description.length == 0 ? "" : " -d " + quoted(description[0]);
        lines.add("complete -c " + name + " -n " + quoted(condition) + " " + what + said);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
