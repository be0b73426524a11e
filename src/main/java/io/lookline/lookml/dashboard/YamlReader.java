package io.lookline.lookml.dashboard;

import io.lookline.diagnostic.Code;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a document of YAML. Only the node graph of SnakeYAML is used, so that no tag can construct an object; depth,
 * aliases and size are limited, because a file is hostile until it is checked.
 */
final class YamlReader {
    /** Dashboards have less than ten levels. */
    static final int DEEPEST = 50;

    /** Characters of a file; the largest dashboards have some hundred thousand. */
    static final int LONGEST = 8 << 20;

    private static final int MOST_ALIASES = 5_000;

    private final Problems problems;
    private final YamlBudget budget = new YamlBudget();

    YamlReader(Problems problems) {
        this.problems = problems;
    }

    /** Empty for a document without a value. */
    Optional<YamlValue> read(YamlPiece document) throws UnreadableYaml {
        Node root = compose(document);
        return root == null ? Optional.empty() : Optional.of(tree(document, root));
    }

    private YamlValue tree(YamlPiece document, Node root) throws UnreadableYaml {
        long before = budget.kept();
        try {
            return new YamlTree(document, problems, budget).convert(root);
        } catch (UnreadableYaml unreadable) {
            budget.dropTo(before);
            throw unreadable;
        }
    }

    private static Node compose(YamlPiece document) throws UnreadableYaml {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setTagInspector(_ -> true);
        try {
            return new Composer(new ParserImpl(new StreamReader(document.masked()), options), new Resolver(), options)
                    .getSingleNode();
        } catch (MarkedYAMLException mistake) {
            throw explain(document, mistake);
        } catch (RuntimeException limit) {
            throw new UnreadableYaml(
                    Code.LOOKML_DASHBOARD_TOO_LARGE,
                    document.spot(0, 0),
                    "is nested too deeply, or has too many aliases");
        }
    }

    private static UnreadableYaml explain(YamlPiece document, MarkedYAMLException mistake) {
        Spot spot = mistake.getProblemMark() == null
                ? document.spot(0, 0)
                : document.spot(
                        mistake.getProblemMark().getLine(),
                        mistake.getProblemMark().getColumn());
        String reason = YamlMask.unmask(String.valueOf(mistake.getProblem())).replaceAll("\\.? *\\(.*", "");
        return new UnreadableYaml(Code.LOOKML_DASHBOARD_NO_YAML, spot, "is not valid YAML: " + reason);
    }
}
