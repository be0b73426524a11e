package io.lookline.lookml.project;

import io.lookline.lookml.Block;
import io.lookline.lookml.Expression;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.liquid.Context;
import io.lookline.lookml.liquid.Parameter;
import io.lookline.lookml.liquid.Rendering;
import io.lookline.lookml.liquid.Template;
import io.lookline.lookml.liquid.Variant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds out where rows come from: a derived table goes before a table's name, and of a derived table SQL before an
 * explore. Markers of the environment are obeyed first, then Liquid.
 */
final class RowSources {
    /** Where the SQL of a derived table stands, in the order in which Looker looks for it. */
    private static final List<String> QUERIES = List.of("sql", "sql_create");

    private final String model;
    private final LookmlOptions options;
    private final Function<String, Optional<View>> views;
    private final Consumer<Finding> findings;

    /** @param views the views of the model by name, whose parameters Liquid may ask for */
    RowSources(
            String model, LookmlOptions options, Function<String, Optional<View>> views, Consumer<Finding> findings) {
        this.model = model;
        this.options = options;
        this.views = views;
        this.findings = findings;
    }

    RowSource of(View view) {
        return view.derivedTable().map(table -> derived(view, table)).orElseGet(() -> table(view));
    }

    private RowSource table(View view) {
        return view.source()
                .<RowSource>map(found -> new RowSource.Table(rendered(view, found)))
                .orElseGet(RowSource.Unsaid::new);
    }

    private RowSource derived(View view, LookmlObject table) {
        return Stream.concat(
                        QUERIES.stream().flatMap(key -> table.located(key).stream()),
                        table.part("create_process").stream().flatMap(steps -> steps.nodes("sql_step")))
                .findFirst()
                .<RowSource>map(found -> new RowSource.Query(rendered(view, found)))
                .or(() -> table.part("explore_source")
                        .flatMap(source -> Texts.name(source.last().block()))
                        .map(RowSource.Native::new))
                .orElseGet(RowSource.Unsaid::new);
    }

    private List<Variant> rendered(View view, LookmlObject.Located found) {
        Context context = Context.NONE
                .inModel(model)
                .inView(view.name())
                .with(options.liquid())
                .with(name -> parameter(view, name));
        String text = Texts.all(found.node()).stream().findFirst().orElse("");
        Rendering rendering = Template.of(options.environment().keep(text)).render(context);
        ProjectFile file = found.layer().file();
        rendering
                .flaws()
                .forEach(flaw -> findings.accept(
                        new Finding(file.project(), flaw.in(file.document().source(), start(found.node())))));
        return rendering.variants();
    }

    private Optional<Parameter> parameter(View view, String name) {
        int dot = name.indexOf('.');
        Optional<View> owner = dot < 0 ? Optional.of(view) : views.apply(name.substring(0, dot));
        String own = name.substring(dot + 1);
        return owner.stream()
                .flatMap(each -> each.fields().stream())
                .filter(field ->
                        field.name().equals(own) && field.last().block().key().equals("parameter"))
                .findFirst()
                .map(RowSources::parameter);
    }

    private static Parameter parameter(LookmlObject declared) {
        return new Parameter(
                Parameter.Type.of(declared.text("type").orElse("string")),
                declared.text("default_value"),
                declared.nodes("allowed_value")
                        .filter(found -> found.node() instanceof Block)
                        .map(found -> new Layer(found.layer().file(), (Block) found.node()))
                        .flatMap(each -> new LookmlObject("", List.of(each)).text("value").stream())
                        .toList());
    }

    private static int start(Node node) {
        return node instanceof Pair pair && pair.value() instanceof Expression expression
                ? expression.start()
                : node.start();
    }
}
