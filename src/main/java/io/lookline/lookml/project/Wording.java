package io.lookline.lookml.project;

import io.lookline.lookml.liquid.Context;
import io.lookline.lookml.liquid.LiquidValue;
import io.lookline.lookml.liquid.Settings;
import io.lookline.lookml.liquid.StandIns;
import io.lookline.lookml.liquid.Template;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels and descriptions of fields as Looker lists them, before anybody has asked a query: no field is in it, and each
 * parameter has its default. Looker takes Liquid in what a field says of itself, but not in the labels of views and joins.
 */
final class Wording {
    private static final Pattern OF_A_QUERY =
            Pattern.compile("([\\w.]+)\\.(_in_query|_is_selected|_is_filtered|_parameter_value)\\b");

    private final Context context;
    private final Function<String, Optional<View>> views;
    private final Map<String, Map<String, String>> defaults = new HashMap<>();

    /**
     * @param context the model, the explore if there is one, and what the configuration decides
     * @param views the view behind an alias
     */
    Wording(Context context, Function<String, Optional<View>> views) {
        this.context = context;
        this.views = views;
    }

    /**
     * A text with its Liquid evaluated; as it is written where something else decides, such as who asks.
     *
     * @param view the alias of the view whose field says it
     * @param field without the view
     */
    String of(String text, String view, String field) {
        if (!text.contains("{")) {
            return text;
        }
        Context place = context.inView(view).atField(view + "." + field).with(withoutQuery(text, view));
        List<String> texts = Template.of(text).render(place).texts();
        return texts.size() == 1 && !StandIns.isIn(texts.getFirst()) ? texts.getFirst() : text;
    }

    private Settings withoutQuery(String text, String view) {
        Settings known = context.settings();
        Map<String, LiquidValue> variables = new LinkedHashMap<>();
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher asked = OF_A_QUERY.matcher(text);
        while (asked.find()) {
            String name = asked.group(1);
            if (asked.group(2).equals("_parameter_value")) {
                String qualified = name.indexOf('.') < 0 ? view + "." + name : name;
                defaultOf(qualified).ifPresent(value -> parameters.put(qualified, value));
            } else {
                variables.put(asked.group(), new LiquidValue.Bool(false));
            }
        }
        variables.putAll(known.variables());
        parameters.putAll(known.parameterValues());
        return new Settings(variables, known.userAttributes(), parameters);
    }

    private Optional<String> defaultOf(String parameter) {
        int dot = parameter.indexOf('.');
        return Optional.ofNullable(defaults.computeIfAbsent(parameter.substring(0, dot), this::defaults)
                .get(parameter.substring(dot + 1)));
    }

    private Map<String, String> defaults(String alias) {
        Map<String, String> values = new HashMap<>();
        views.apply(alias).stream()
                .flatMap(view -> view.object().children(Set.of("parameter")).stream())
                .forEach(parameter ->
                        parameter.text("default_value").ifPresent(value -> values.put(parameter.name(), value)));
        return values;
    }
}
