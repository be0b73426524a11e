package io.lookline.lookml.project;

import io.lookline.lookml.Block;
import io.lookline.lookml.Expression;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.liquid.Context;
import io.lookline.lookml.liquid.Parameter;
import io.lookline.lookml.liquid.Rendering;
import io.lookline.lookml.liquid.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evaluates the Liquid of one model's views. Markers of the environment are obeyed first, then Liquid. */
final class TextRenderer {
    /** Steps of a process and statements of a script are one text. */
    private static final String NEXT_STATEMENT = ";\n";

    private final Context model;
    private final LookmlOptions options;
    private final Function<String, Optional<View>> views;
    private final Consumer<Finding> findings;
    private final Map<String, Map<String, Parameter>> parameters = new HashMap<>();

    /** @param views the views of the model by name, whose parameters Liquid may ask for */
    TextRenderer(
            Context model, LookmlOptions options, Function<String, Optional<View>> views, Consumer<Finding> findings) {
        this.model = model;
        this.options = options;
        this.views = views;
        this.findings = findings;
    }

    RenderedText render(View view, LookmlObject.Located place) {
        return rendered(view, place, text(place));
    }

    /** Statements that follow each other, of which there is at least one. */
    RenderedText render(View view, List<LookmlObject.Located> places) {
        String script = places.stream().map(TextRenderer::text).collect(Collectors.joining(NEXT_STATEMENT));
        return rendered(view, places.getFirst(), script);
    }

    private RenderedText rendered(View view, LookmlObject.Located place, String text) {
        Context context = model.inView(view.name()).with(name -> parameter(view, name));
        Rendering rendering = Template.of(options.environment().keep(text)).render(context);
        ProjectFile file = place.layer().file();
        rendering
                .flaws()
                .forEach(flaw -> findings.accept(
                        new Finding(file.project(), flaw.in(file.document().source(), start(place.node())))));
        return new RenderedText(place, text, rendering.variants(), rendering.inputs());
    }

    private static String text(LookmlObject.Located place) {
        return Texts.all(place.node()).stream().findFirst().orElse("");
    }

    private Optional<Parameter> parameter(View view, String name) {
        int dot = name.indexOf('.');
        Optional<View> owner = dot < 0 ? Optional.of(view) : views.apply(name.substring(0, dot));
        return owner.map(each ->
                parameters.computeIfAbsent(each.name(), _ -> parameters(each)).get(name.substring(dot + 1)));
    }

    private static Map<String, Parameter> parameters(View view) {
        return view.fields().stream()
                .filter(field -> field.last().block().key().equals("parameter"))
                .collect(Collectors.toMap(LookmlObject::name, TextRenderer::parameter));
    }

    private static Parameter parameter(LookmlObject declared) {
        return new Parameter(
                Parameter.Type.of(declared.text("type").orElse("string")),
                declared.text("default_value"),
                declared.nodes("allowed_value")
                        .flatMap(TextRenderer::block)
                        .flatMap(each -> new LookmlObject("", List.of(each)).text("value").stream())
                        .toList());
    }

    private static Stream<Layer> block(LookmlObject.Located found) {
        return found.node() instanceof Block block
                ? Stream.of(new Layer(found.layer().file(), block))
                : Stream.empty();
    }

    private static int start(Node node) {
        return node instanceof Pair pair && pair.value() instanceof Expression expression
                ? expression.start()
                : node.start();
    }
}
