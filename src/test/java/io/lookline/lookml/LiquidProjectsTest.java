package io.lookline.lookml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.liquid.Context;
import io.lookline.lookml.liquid.Flaw;
import io.lookline.lookml.liquid.Parameter;
import io.lookline.lookml.liquid.Rendering;
import io.lookline.lookml.liquid.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every template of three real projects, in its view and with that view's parameters. */
class LiquidProjectsTest {
    private final List<String> flaws = new ArrayList<>();
    private int templates;
    private int variants;

    @BeforeAll
    static void projects() {
        assumeTrue(LookmlProjects.areThere(), LookmlProjects::howToGetThem);
    }

    @Test
    void every_template_is_rendered_and_only_combinations_of_branches_are_left_out() {
        for (Path file : LookmlProjects.files()) {
            Document document = LookmlParser.parse(LookmlProjects.source(file));
            for (Node node : document.nodes()) {
                if (node instanceof Block block) {
                    render(block, context(block), document);
                }
            }
        }

        assertThat(flaws).isEmpty();
        assertThat(templates).isPositive();
        assertThat(variants).isGreaterThan(templates);
    }

    private void render(Block block, Context context, Document document) {
        for (Node node : block.nodes()) {
            switch (node) {
                case Block inner -> render(inner, context, document);
                case Pair pair -> render(pair.value(), context, document);
                case ValueList list ->
                    list.elements().forEach(element -> {
                        if (element instanceof Value value) {
                            render(value, context, document);
                        }
                    });
                case Comment _ -> {}
            }
        }
    }

    private void render(Value value, Context context, Document document) {
        if (!value.text().contains("{%") && !value.text().contains("{{")) {
            return;
        }
        Rendering rendering = Template.of(value.text()).render(context);
        templates++;
        variants += rendering.variants().size();
        for (Flaw flaw : rendering.flaws()) {
            if (flaw.code() != Code.LIQUID_BRANCHES_COMBINED) {
                flaws.add(flaw.in(document.source(), value.start()).toString());
            }
        }
        assertThat(String.join("", rendering.texts())).doesNotContain("{%", "{{");
    }

    private static Context context(Block block) {
        Map<String, Parameter> parameters = new HashMap<>();
        for (Node node : block.nodes()) {
            if (node instanceof Block inner && inner.key().equals("parameter")) {
                parameters.put(inner.name().orElseThrow().text(), parameter(inner));
            }
        }
        Context context = Context.NONE.with(
                (String name) -> Optional.ofNullable(parameters.get(name.substring(name.lastIndexOf('.') + 1))));
        return block.name().map(name -> context.inView(name.text())).orElse(context);
    }

    private static Parameter parameter(Block block) {
        List<String> allowed = block.nodes().stream()
                .filter(node -> node instanceof Block inner && inner.key().equals("allowed_value"))
                .flatMap(node -> text(((Block) node).nodes(), "value").stream())
                .toList();
        return new Parameter(
                Parameter.Type.of(text(block.nodes(), "type").orElse("")),
                text(block.nodes(), "default_value"),
                allowed);
    }

    private static Optional<String> text(List<Node> nodes, String key) {
        return nodes.stream()
                .filter(node -> node instanceof Pair pair && pair.key().equals(key))
                .map(node -> ((Pair) node).value().text())
                .findFirst();
    }
}
