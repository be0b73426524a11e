package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Input.Kind;
import io.lookline.lookml.liquid.Open.StandIn;
import io.lookline.lookml.liquid.Open.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a name and its keys mean in Looker. */
final class Variables {
    private static final Set<String> OF_A_VALUE = Set.of(
            "_value", "_rendered_value", "_linked_value", "_filterable_value", "_link", "_sql", "_label", "_type");
    private static final Set<String> OF_THE_OWN_FIELD =
            Set.of("value", "rendered_value", "linked_value", "filterable_value", "link", "html");

    private final Run run;
    private final ParameterReader parameters;

    Variables(Run run, ParameterReader parameters) {
        this.run = run;
        this.parameters = parameters;
    }

    /** @param keys what is looked up in the root, one after the other */
    LiquidValue find(String root, List<LiquidValue> keys) {
        List<String> names = keys.stream().map(LiquidValue::shown).toList();
        String path = names.isEmpty() ? root : root + "." + String.join(".", names);
        if (run.variables().containsKey(path)) {
            return run.variables().get(path);
        }
        if (run.variables().containsKey(root)) {
            return Lookups.in(run.variables().get(root), keys);
        }
        if (path.equals("openmetadata")) {
            return new LiquidValue.Bool(true);
        }
        Map<String, LiquidValue> configured = run.context().settings().variables();
        if (configured.containsKey(path)) {
            return configured.get(path);
        }
        if (configured.containsKey(root)) {
            return Lookups.in(configured.get(root), keys);
        }
        return names.isEmpty() ? plain(root) : ofLooker(root, names, path);
    }

    private LiquidValue plain(String root) {
        if (!OF_THE_OWN_FIELD.contains(root)) {
            run.reads(Kind.VARIABLE, root);
        }
        return open(root);
    }

    private LiquidValue ofLooker(String root, List<String> names, String path) {
        return switch (root) {
            case "_user_attributes" -> userAttribute(String.join(".", names), path);
            case "_filters" -> read(Kind.FILTER, String.join(".", names), path);
            case "row" -> read(Kind.VALUE, String.join(".", names), path);
            case "_query" -> path.endsWith("._query_timezone") ? new Open(path, new StandIn("UTC")) : open(path);
            case "_model", "_explore", "_view", "_field" -> ofThePlace(root, names, path);
            case "_localization" -> open(path);
            default -> ofAField(root, names, path);
        };
    }

    private LiquidValue ofThePlace(String root, List<String> names, String path) {
        Context context = run.context();
        Optional<String> name =
                switch (root) {
                    case "_model" -> context.model();
                    case "_explore" -> context.explore();
                    case "_view" -> context.view();
                    default -> context.field();
                };
        return name.filter(_ -> names.equals(List.of("_name")))
                .<LiquidValue>map(LiquidValue.Text::new)
                .orElse(open(path));
    }

    private LiquidValue userAttribute(String name, String path) {
        String value = run.context().settings().userAttributes().get(name);
        return value == null
                ? read(Kind.VARIABLE, "_user_attributes['" + name + "']", path)
                : new LiquidValue.Text(value);
    }

    private LiquidValue ofAField(String root, List<String> names, String path) {
        String last = names.getLast();
        String owner = path.substring(0, path.length() - last.length() - 1);
        String key = parameters.qualified(owner) + "." + last;
        return switch (last) {
            case "_parameter_value" -> parameters.value(owner);
            case "_is_filtered" -> read(Kind.FILTER, owner, key);
            case "_is_selected", "_in_query" -> read(Kind.SELECTION, owner, key);
            case "_name" -> owner.endsWith("._view") ? viewOf(root, names, path) : read(Kind.VARIABLE, path, path);
            default -> OF_A_VALUE.contains(last) ? read(Kind.VALUE, owner, key) : read(Kind.VARIABLE, path, path);
        };
    }

    /** {@code view.field._view._name}, or {@code field._view._name} of the own view. */
    private LiquidValue viewOf(String root, List<String> names, String path) {
        return names.size() == 3 ? new LiquidValue.Text(root) : ofThePlace("_view", List.of("_name"), path);
    }

    private LiquidValue read(Kind kind, String name, String key) {
        run.reads(kind, name);
        return open(key);
    }

    private static LiquidValue open(String key) {
        return new Open(key, new Unknown(key));
    }
}
