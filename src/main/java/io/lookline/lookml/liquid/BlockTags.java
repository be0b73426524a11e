package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Node.Branch;
import io.lookline.lookml.liquid.Node.Capture;
import io.lookline.lookml.liquid.Node.Choice;
import io.lookline.lookml.liquid.Node.Extent;
import io.lookline.lookml.liquid.Node.Filter;
import io.lookline.lookml.liquid.Node.Loop;
import io.lookline.lookml.liquid.Question.Always;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the tags that begin a block. */
final class BlockTags {
    private static final Set<String> NAMES =
            Set.of("if", "unless", "case", "for", "capture", "condition", "incrementcondition");

    private final QuestionParser questions;

    BlockTags(QuestionParser questions) {
        this.questions = questions;
    }

    static boolean isOne(String name) {
        return NAMES.contains(name);
    }

    /** @throws BadMarkup when what follows the name cannot be read */
    OpenTag open(Piece.Tag tag) throws BadMarkup {
        return switch (tag.name()) {
            case "if" -> choice(tag, false);
            case "unless" -> choice(tag, true);
            case "case" -> casework(tag);
            case "for" -> loop(tag);
            case "capture" -> capture(tag);
            default -> filter(tag);
        };
    }

    /** The branch that {@code elsif}, {@code when} or {@code else} begins; empty where it has no place. */
    Optional<Branch> branch(OpenTag open, Piece.Tag tag) {
        String text = tag.markup().strip();
        return switch (tag.name()) {
            case "elsif", "elseif" ->
                asks(open) ? Optional.of(OpenTag.branch(questions.condition(tag), false, text)) : Optional.empty();
            case "when" ->
                open.subject()
                        .map(subject -> OpenTag.branch(
                                questions.when(subject, tag),
                                false,
                                open.tag().markup().strip() + " == " + text));
            case "else" ->
                asks(open) || open.name().equals("for") || open.subject().isPresent()
                        ? Optional.of(OpenTag.branch(new Always(), false, text))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean asks(OpenTag open) {
        return open.name().equals("if") || open.name().equals("unless");
    }

    private OpenTag choice(Piece.Tag tag, boolean negated) {
        return new OpenTag(
                tag,
                Optional.empty(),
                OpenTag.branch(questions.condition(tag), negated, tag.markup().strip()),
                Choice::new);
    }

    /** What stands before the first {@code when} is not shown. */
    private OpenTag casework(Piece.Tag tag) throws BadMarkup {
        Operand subject = SimpleTags.output(new Markup(tag.markup(), tag.markupOffset()));
        return new OpenTag(
                tag,
                Optional.of(subject),
                OpenTag.branch(new Always(), false, ""),
                branches -> new Choice(List.copyOf(branches.subList(1, branches.size()))));
    }

    private OpenTag loop(Piece.Tag tag) throws BadMarkup {
        Markup markup = new Markup(tag.markup(), tag.markupOffset());
        String variable = markup.name();
        if (!markup.skipName("in")) {
            throw markup.unexpected("`in`");
        }
        OperandParser operands = new OperandParser(markup);
        Operand items = operands.operand();
        Extent extent = extent(markup, operands);
        return plain(
                tag,
                branches -> new Loop(
                        variable,
                        items,
                        extent,
                        branches.getFirst().body(),
                        branches.size() > 1 ? branches.get(1).body() : List.of()));
    }

    private static Extent extent(Markup markup, OperandParser operands) throws BadMarkup {
        Optional<Operand> offset = Optional.empty();
        Optional<Operand> limit = Optional.empty();
        boolean reversed = false;
        while (!markup.atEnd()) {
            if (markup.skipName("reversed")) {
                reversed = true;
            } else if (markup.skipName("limit")) {
                markup.expect(":");
                limit = Optional.of(operands.operand());
            } else if (markup.skipName("offset")) {
                markup.expect(":");
                offset = Optional.of(operands.operand());
            } else if (!markup.skip(",")) {
                throw markup.unexpected("`limit`, `offset` or `reversed`");
            }
        }
        return new Extent(offset, limit, reversed);
    }

    private static OpenTag capture(Piece.Tag tag) throws BadMarkup {
        Markup markup = new Markup(tag.markup(), tag.markupOffset());
        boolean quoted = markup.peek().kind() == Token.Kind.STRING;
        String name = quoted ? markup.take().text() : markup.name();
        markup.expectEnd();
        return plain(tag, branches -> new Capture(name, branches.getFirst().body()));
    }

    private static OpenTag filter(Piece.Tag tag) throws BadMarkup {
        Optional<String> field = tag.markup().isBlank() ? Optional.empty() : Optional.of(SimpleTags.field(tag));
        return plain(tag, branches -> new Filter(field, branches.getFirst().body()));
    }

    private static OpenTag plain(Piece.Tag tag, Function<List<Branch>, Node> node) {
        return new OpenTag(tag, Optional.empty(), OpenTag.branch(new Always(), false, ""), node);
    }
}
