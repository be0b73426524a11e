package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Chooser.Taken;
import io.lookline.lookml.liquid.Open.Asked;
import io.lookline.lookml.liquid.Open.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a parameter is: what the configuration says, else open. */
final class ParameterReader {
    /** Any date will do; it stands for one that a query gives. */
    static final String DATE = "2000-01-01";

    private final Run run;

    ParameterReader(Run run) {
        this.run = run;
    }

    LiquidValue value(String name) {
        run.reads(Input.Kind.PARAMETER, name);
        Optional<Parameter> parameter = run.context().parameters().find(name);
        return configured(name)
                .<LiquidValue>map(value -> new ParameterText(
                        value, parameter.map(ParameterReader::isQuoted).orElse(false)))
                .orElseGet(() -> new Open(
                        qualified(name) + "._parameter_value",
                        parameter
                                .<Open.Source>map(each -> new Asked(name, each))
                                .orElse(new Unknown(name))));
    }

    /** A field of the own view is the same with and without the view's name. */
    String qualified(String name) {
        return name.indexOf('.') >= 0
                ? name
                : run.context().view().map(view -> view + "." + name).orElse(name);
    }

    /** One of the values that an open parameter may have: each allowed one of an unquoted, the default of others. */
    LiquidValue sample(String key, Asked asked) {
        Parameter parameter = asked.parameter();
        List<String> allowed = parameter.allowedValues();
        Optional<String> usual =
                parameter.defaultValue().or(() -> allowed.stream().findFirst());
        return switch (parameter.type()) {
            case UNQUOTED -> allowed.isEmpty() ? unquoted(asked, usual) : chosen(key, asked);
            case NUMBER -> Numbers.of(usual.orElse("1")).orElse(new LiquidValue.Num(1, true));
            case DATE -> new ParameterText(DATE, true);
            case YESNO -> new LiquidValue.Bool(!usual.orElse("yes").equalsIgnoreCase("no"));
            case STRING -> new ParameterText(usual.orElse(""), true);
        };
    }

    static boolean isQuoted(Parameter parameter) {
        return switch (parameter.type()) {
            case STRING, DATE -> true;
            case NUMBER, UNQUOTED, YESNO -> false;
        };
    }

    private static LiquidValue unquoted(Asked asked, Optional<String> usual) {
        return new ParameterText(usual.filter(value -> !value.isBlank()).orElse(StandIns.of(asked.name())), false);
    }

    private LiquidValue chosen(String key, Asked asked) {
        List<String> allowed = asked.parameter().allowedValues();
        int index = 0;
        if (allowed.size() > 1) {
            Taken taken = run.choose(key, allowed.size(), List.of(key));
            index = taken.option();
            run.because(asked.name(), Flaws.quote(allowed.get(index)));
        }
        LiquidValue value = new ParameterText(allowed.get(index), false);
        run.bound().put(key, value);
        return value;
    }

    private Optional<String> configured(String name) {
        Map<String, String> values = run.context().settings().parameterValues();
        return Optional.ofNullable(values.get(qualified(name)))
                .or(() -> Optional.ofNullable(values.get(name.substring(name.lastIndexOf('.') + 1))));
    }
}
