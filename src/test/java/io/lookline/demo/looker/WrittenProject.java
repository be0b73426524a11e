package io.lookline.demo.looker;

import io.lookline.lookml.Block;
import io.lookline.lookml.Document;
import io.lookline.lookml.LookmlParser;
import io.lookline.lookml.Node;
import io.lookline.lookml.SourceText;
import io.lookline.lookml.ValueList;
import io.lookline.lookml.project.Manifest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the files of a project and of those it imports say, read for one purpose: to hold the demo's answers against it.
 * Of LookML it knows as much as the demo's files use.
 */
final class WrittenProject {

    private static final Set<String> FIELDS = Set.of("dimension", "dimension_group", "measure", "filter", "parameter");

    private final List<Declared> declared = new ArrayList<>();
    private final Map<String, String> constants = new LinkedHashMap<>();

    /** @param projects the project itself first */
    WrittenProject(List<LookmlProject> projects) {
        for (LookmlProject project : projects.reversed()) {
            project.files().forEach((path, text) -> {
                Document document = LookmlParser.parse(SourceText.of(path, text));
                if (document.hasErrors()) {
                    throw new AssertionError(document.diagnostics().toString());
                }
                document.nodes().stream()
                        .filter(Block.class::isInstance)
                        .forEach(node -> declared.add(new Declared(project.name(), document, (Block) node)));
                if (path.equals(Manifest.FILE)) {
                    Manifest manifest = Manifest.of(document);
                    constants.putAll(manifest.constants());
                    manifest.dependencies().forEach(each -> constants.putAll(each.overrides()));
                }
            });
        }
    }

    /** A block at the top of a file. */
    record Declared(String project, Document document, Block block) {

        boolean is(String key, String name) {
            return block.key().equals(key)
                    && block.name().filter(value -> value.text().equals(name)).isPresent();
        }

        int line() {
            return document.position(block).line();
        }
    }

    Declared explore(String name) {
        return declared.stream()
                .filter(each -> each.is("explore", name))
                .findFirst()
                .orElseThrow();
    }

    /** Own properties over inherited ones. */
    Map<String, Node> view(String name) {
        Map<String, Node> properties = new LinkedHashMap<>();
        base(name).block().nodes().forEach(node -> properties.put(WrittenField.key(node), node));
        return properties;
    }

    /** The fields and dimension groups of a view: what it extends, its own, then its refinements. */
    Map<String, WrittenField> fields(String view) {
        Map<String, WrittenField> fields = new LinkedHashMap<>();
        Declared base = base(view);
        list(base.block(), "extends").forEach(parent -> fields.putAll(fields(parent)));
        Stream.concat(Stream.of(base), declared.stream().filter(each -> each.is("view", "+" + view)))
                .forEach(each -> each.block().nodes().stream()
                        .filter(node -> node instanceof Block block && FIELDS.contains(block.key()))
                        .forEach(node -> add(fields, each, (Block) node)));
        return fields;
    }

    /** A set of a view, empty when it has none of that name. */
    List<String> set(String view, String name) {
        return base(view).block().nodes().stream()
                .filter(node -> node instanceof Block block
                        && block.key().equals("set")
                        && block.name().orElseThrow().text().equals(name))
                .flatMap(node -> list((Block) node, "fields").stream())
                .toList();
    }

    /** The text with constants in their places. */
    String resolved(String text) {
        String result = text;
        for (Map.Entry<String, String> constant : constants.entrySet()) {
            result = result.replace("@{" + constant.getKey() + "}", constant.getValue());
        }
        return result;
    }

    static List<String> list(Block block, String key) {
        return block.nodes().stream()
                .filter(node -> node instanceof ValueList list && list.key().equals(key))
                .flatMap(node -> WrittenField.texts((ValueList) node).stream())
                .toList();
    }

    static Optional<String> text(Block block, String key) {
        return block.nodes().stream()
                .filter(node -> WrittenField.key(node).equals(key))
                .findFirst()
                .map(WrittenField::text);
    }

    Stream<String> viewNames() {
        return declared.stream()
                .filter(each -> each.block().key().equals("view"))
                .map(each -> each.block().name().orElseThrow().text());
    }

    private Declared base(String view) {
        return declared.stream()
                .filter(each -> each.is("view", view))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No view " + view));
    }

    private static void add(Map<String, WrittenField> fields, Declared view, Block block) {
        String name = block.name().orElseThrow().text();
        WrittenField known = fields.get(name);
        fields.put(
                name, known == null ? WrittenField.of(view.project(), view.document(), block) : known.refinedBy(block));
    }
}
