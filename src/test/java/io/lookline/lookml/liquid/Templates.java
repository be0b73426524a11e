package io.lookline.lookml.liquid;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contexts of tests, and how a rendering is shown in a table. */
final class Templates {
    private static final Map<String, Parameter> PARAMETERS = Map.of(
            "grain", new Parameter(Parameter.Type.UNQUOTED, Optional.of("day"), List.of("day", "week", "month")),
            "free", new Parameter(Parameter.Type.UNQUOTED, Optional.of("day"), List.of()),
            "unset", new Parameter(Parameter.Type.UNQUOTED, Optional.empty(), List.of()),
            "word", new Parameter(Parameter.Type.STRING, Optional.of("it's"), List.of("a", "b")),
            "count", new Parameter(Parameter.Type.NUMBER, Optional.of("7"), List.of()),
            "since", new Parameter(Parameter.Type.DATE, Optional.of("7 days"), List.of()),
            "flag", new Parameter(Parameter.Type.YESNO, Optional.of("no"), List.of()));

    /** Model m, explore e, view v, field v.f, the parameters above, and some settings. */
    static final Context CONTEXT = Context.NONE
            .inModel("m")
            .inExplore("e")
            .inView("v")
            .atField("v.f")
            .with(Templates::parameter)
            .with(new Settings(
                    Map.of(
                            "env", LiquidValue.of("prod"),
                            "limit", LiquidValue.of(5),
                            "on", LiquidValue.of(true),
                            "off", LiquidValue.of(false),
                            "list", LiquidValue.of(List.of("x", "y", "z")),
                            "other._in_query", LiquidValue.of(false)),
                    Map.of("schema", "s", "level", "5"),
                    Map.of("v.set", "week", "known", "k")));

    private Templates() {}

    private static Optional<Parameter> parameter(String name) {
        return Optional.ofNullable(PARAMETERS.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    /** The texts with a bar between them, line ends as ⏎. */
    static String shown(String template) {
        return String.join(
                        " / ",
                        Template.of(template.replace('⏎', '\n')).render(CONTEXT).texts())
                .replace('\n', '⏎');
    }
}
