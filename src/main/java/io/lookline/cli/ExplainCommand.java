package io.lookline.cli;

import io.lookline.ingest.Inspection;
import io.lookline.lineage.Explanation;
import io.lookline.lineage.Explanations;
import io.lookline.report.ExplanationJson;
import io.lookline.report.ExplanationText;
import io.lookline.report.RunJson;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how things of Looker become lineage, step by step, or where a step fails. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = {
            "Tell how things of Looker become lineage, step by step, or where a step fails; write nothing.",
            "",
            "Examples:",
            "  lookline explain -c looker.yaml orders               each view and explore of that name",
            "  lookline explain -c looker.yaml sales::orders        those of the model sales",
            "  lookline explain -c looker.yaml orders.amount        a field of a view",
            "  lookline explain -c looker.yaml dashboard:12         a dashboard by its id",
            "  lookline explain -c looker.yaml \"Sales Overview\"     dashboards and charts by their title",
            "  lookline explain -c looker.yaml table:prod.orders    who reads a table, and whether it is found",
            ""
        },
        footer = {
            "",
            "Names of the catalog serve as well. A view shows its text, what that becomes, the tables in it, where",
            "they were looked for and what was found; a field each expression and name down to the column; a",
            "dashboard or chart the fields that it reads, why, and where those come from.",
            "Exit codes: 0 explained, 1 a system was out of reach or a list could not be read, 2 nothing has that",
            "name, 4 credentials or rights refused."
        })
final class ExplainCommand implements Callable<Integer> {
    @Mixin
    InspectedFile file;

    @Option(names = "--json", description = "Print the explanations as JSON.")
    boolean json;

    @Parameters(
            arity = "1..*",
            paramLabel = "SUBJECT",
            description =
                    "The name of a view, explore, dashboard, chart or table, or of a field after that of its view or explore;"
                            + " with view:, explore:, dashboard:, chart: or table: in front only what is of that type.")
    List<String> subjects;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Inspection.Result result = file.inspect();
        int code = file.told(result);
        PrintWriter out = spec.commandLine().getOut();
        if (result.outcome().isEmpty()) {
            out.println(json ? new RunJson(result.result()).text() : "Nothing was explained.");
        } else {
            Explanations.Answer answer = answer(result.outcome().get().explanations());
            out.println(
                    json
                            ? new ExplanationJson(answer).text()
                            : String.join("\n", new ExplanationText(answer.explanations()).lines()));
            out.flush();
            tellOthers(answer.others());
        }
        out.flush();
        return code;
    }

    /** What all names mean together, each thing once. */
    private Explanations.Answer answer(Explanations explanations) {
        Set<Explanation> told = new LinkedHashSet<>();
        List<String> others = new ArrayList<>();
        for (String subject : subjects) {
            Explanations.Answer answer = explanations.of(subject);
            if (answer.explanations().isEmpty()) {
                throw file.unknown(subject, explanations);
            }
            told.addAll(answer.explanations());
            others.addAll(answer.others());
        }
        return new Explanations.Answer(List.copyOf(told), others);
    }

    private void tellOthers(List<String> others) {
        if (!others.isEmpty() && !json) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("and %d more; ask for one by its own name:".formatted(others.size()));
            others.forEach(name -> err.println("  " + name));
            err.flush();
        }
    }
}
