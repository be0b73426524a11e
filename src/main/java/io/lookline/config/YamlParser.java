package io.lookline.config;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Turns text into a tree of {@link Value}s. Only the node graph of SnakeYAML is used, so that no tag can construct an
 * object; depth, aliases and size are limited, because a file is hostile until it is checked.
 */
final class YamlParser {
    /** Far more than the deepest workflow file, and little enough for any stack. */
    static final int DEEPEST = 50;

    /** Characters; a workflow file has a few thousand. */
    static final int LONGEST = 1 << 20;

    private static final int MOST_ALIASES = 50;

    private final String file;

    YamlParser(String file) {
        this.file = file;
    }

    /** @throws ConfigException when the text is no YAML, empty, too large, or has a key twice */
    Value parse(String text) throws ConfigException {
        if (text.length() > LONGEST) {
            throw new ConfigException(
                    Position.wholeOf(file), Statement.that("is too large").allowed("at most 1 MiB"));
        }
        Node root = compose(YamlText.mask(file, text));
        if (root == null) {
            throw new ConfigException(Position.wholeOf(file), emptiness());
        }
        Value tree = new YamlTree(file).convert(root);
        if (tree instanceof Value.Nothing) {
            throw new ConfigException(Position.wholeOf(file), emptiness());
        }
        return tree;
    }

    private static Statement emptiness() {
        return Statement.that("is empty").hint("a workflow file begins with `source:`");
    }

    private Node compose(String text) throws ConfigException {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setCodePointLimit(LONGEST);
        // The tree refuses tags, all of them at once; here they construct nothing.
        options.setTagInspector(_ -> true);
        try {
            return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                    .getSingleNode();
        } catch (RuntimeException mistake) {
            throw new YamlMistake(file, text).explain(mistake);
        }
    }
}
