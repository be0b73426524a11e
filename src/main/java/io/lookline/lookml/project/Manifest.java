package io.lookline.lookml.project;

import io.lookline.lookml.Block;
import io.lookline.lookml.Document;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a project's {@code manifest.lkml} says, as far as it matters here.
 *
 * @param projectName the name under which the project imports itself
 * @param constants values by name; text as it is written, without quotes
 * @param dependencies the projects that may be imported, in the order of the text
 */
public record Manifest(Optional<String> projectName, Map<String, String> constants, List<Dependency> dependencies) {
    /** The name of the file, at the root of a project. */
    public static final String FILE = "manifest.lkml";

    /** Of a project without a manifest. */
    public static final Manifest NONE = new Manifest(Optional.empty(), Map.of(), List.of());

    public Manifest {
        dependencies = List.copyOf(dependencies);
    }

    /** A project that another one imports. */
    public sealed interface Dependency {
        /** The name that stands behind {@code //} in an include. */
        String name();

        /** Constants that the importing project sets, by name. */
        Map<String, String> overrides();

        Position position();
    }

    /** A project of the same Looker. */
    public record Local(String name, Map<String, String> overrides, Position position) implements Dependency {}

    /**
     * A project in a repository of its own.
     *
     * @param url as it is written; not to be trusted
     * @param ref a branch, a tag or a commit; empty for the default branch
     */
    public record Remote(
            String name, String url, Optional<String> ref, Map<String, String> overrides, Position position)
            implements Dependency {}

    /** Reads what can be read: what an error hides is missing, the rest is there. Its own constants are put in place. */
    public static Manifest of(Document document) {
        Map<String, String> constants = constants(document.nodes(), "constant");
        Document replaced = ConstantReplacement.in("", document, new Constants(constants), _ -> {});
        return new Manifest(
                texts(replaced.nodes(), "project_name").reduce((_, last) -> last),
                constants,
                blocks(replaced.nodes())
                        .flatMap(block -> dependency(block, replaced).stream())
                        .toList());
    }

    private static Optional<Dependency> dependency(Block block, Document document) {
        Map<String, String> overrides = constants(block.nodes(), "override_constant");
        Position position = document.position(block);
        return switch (block.key()) {
            case "local_dependency" ->
                texts(block.nodes(), "project").findFirst().map(project -> new Local(project, overrides, position));
            case "remote_dependency" ->
                block.name().map(Texts::of).flatMap(name -> texts(block.nodes(), "url")
                        .findFirst()
                        .map(url -> new Remote(
                                name, url, texts(block.nodes(), "ref").findFirst(), overrides, position)));
            default -> Optional.empty();
        };
    }

    private static Map<String, String> constants(List<Node> nodes, String key) {
        Map<String, String> constants = new LinkedHashMap<>();
        blocks(nodes).filter(block -> block.key().equals(key)).forEach(block -> block.name()
                .ifPresent(name -> texts(block.nodes(), "value")
                        .reduce((_, last) -> last)
                        .ifPresent(value -> constants.put(Texts.of(name), value))));
        return constants;
    }

    private static Stream<Block> blocks(List<Node> nodes) {
        return nodes.stream().filter(Block.class::isInstance).map(Block.class::cast);
    }

    private static Stream<String> texts(List<Node> nodes, String key) {
        return nodes.stream()
                .filter(node -> node instanceof Pair pair && pair.key().equals(key))
                .map(node -> Texts.of(((Pair) node).value()));
    }
}
