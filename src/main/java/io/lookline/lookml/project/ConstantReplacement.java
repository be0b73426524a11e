package io.lookline.lookml.project;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.Bare;
import io.lookline.lookml.Block;
import io.lookline.lookml.Comment;
import io.lookline.lookml.Document;
import io.lookline.lookml.Element;
import io.lookline.lookml.Expression;
import io.lookline.lookml.Node;
import io.lookline.lookml.Pair;
import io.lookline.lookml.Quoted;
import io.lookline.lookml.Value;
import io.lookline.lookml.ValueList;
import java.util.List;
import java.util.function.Consumer;

/** Puts the values of constants into a file: into names, values, expressions and lists, wherever Looker puts them. */
final class ConstantReplacement {
    private final String project;
    private final Document document;
    private final Constants constants;
    private final Consumer<Finding> findings;

    private ConstantReplacement(String project, Document document, Constants constants, Consumer<Finding> findings) {
        this.project = project;
        this.document = document;
        this.constants = constants;
        this.findings = findings;
    }

    /** The same document where nothing is to be replaced. */
    static Document in(String project, Document document, Constants constants, Consumer<Finding> findings) {
        if (!Constants.occursIn(document.source().text())) {
            return document;
        }
        ConstantReplacement replacement = new ConstantReplacement(project, document, constants, findings);
        return new Document(
                document.source(), document.kind(), replacement.nodes(document.nodes()), document.diagnostics());
    }

    private List<Node> nodes(List<Node> nodes) {
        return nodes.stream().map(this::node).toList();
    }

    private Node node(Node node) {
        return switch (node) {
            case Pair pair -> pair(pair, node);
            case Block block ->
                new Block(
                        block.key(),
                        block.name().map(name -> value(name, node)),
                        nodes(block.nodes()),
                        block.start(),
                        block.end());
            case ValueList list ->
                new ValueList(
                        list.key(),
                        list.elements().stream()
                                .map(each -> element(each, node))
                                .toList(),
                        list.start(),
                        list.end());
            case Comment comment -> comment;
        };
    }

    private Pair pair(Pair pair, Node holder) {
        return new Pair(pair.key(), value(pair.value(), holder), pair.start(), pair.end());
    }

    private Element element(Element element, Node holder) {
        return switch (element) {
            case Bare bare -> new Bare(text(bare.text(), holder), bare.start());
            case Quoted quoted -> new Quoted(text(quoted.text(), holder), quoted.start());
            case Pair pair -> pair(pair, holder);
            case Comment comment -> comment;
        };
    }

    private Value value(Value value, Node holder) {
        return switch (value) {
            case Bare bare -> new Bare(text(bare.text(), holder), bare.start());
            case Quoted quoted -> new Quoted(text(quoted.text(), holder), quoted.start());
            case Expression expression -> new Expression(text(expression.text(), holder), expression.start());
        };
    }

    private String text(String text, Node holder) {
        return Constants.occursIn(text) ? constants.replace(text, name -> unknown(name, holder)) : text;
    }

    private void unknown(String name, Node holder) {
        findings.accept(Finding.at(
                new ProjectFile(project, document),
                holder,
                Code.LOOKML_CONSTANT_UNKNOWN,
                "the constant @{" + name + "} has no value; it stays as it is written"));
    }
}
