package io.lookline.lookml.liquid;

import io.lookline.diagnostic.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pairs the tags of a template. A block without its end is read as what it holds; a tag that cannot be read is left
 * out; the text outside of tags is always kept.
 */
final class TemplateParser {
    /** Of blocks in blocks, as Liquid itself has it. */
    static final int DEEPEST = 100;

    private static final Set<String> MIDDLES = Set.of("else", "elsif", "elseif", "when");
    private static final Set<String> DIVIDED = Set.of("case", "for");

    private final Flaws flaws;
    private final BlockTags blocks;
    private final List<Node> top = new ArrayList<>();
    private final Deque<OpenTag> open = new ArrayDeque<>();
    /** Names of tags that were left out where they began, so that nothing is said of their ends. */
    private final Set<String> leftOut = new HashSet<>();
    /** How many blocks are open below the deepest. */
    private int buried;
    /** How many comments are open. */
    private int comments;

    private Piece.Tag comment;

    private TemplateParser(Flaws flaws) {
        this.flaws = flaws;
        this.blocks = new BlockTags(new QuestionParser(flaws));
    }

    static List<Node> parse(String text, Flaws flaws) {
        TemplateParser parser = new TemplateParser(flaws);
        Scanner.scan(text, flaws).forEach(parser::piece);
        return parser.closeAll();
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Piece.Tag tag
            when tag.name().equals("comment") -> {
                comment = comments++ == 0 ? tag : comment;
            }
            case Piece.Tag tag when tag.name().equals("endcomment") && comments > 0 -> comments--;
            case Piece.Tag tag -> {
                if (comments == 0) {
                    tag(tag);
                }
            }
            case Piece.Plain(String text) -> {
                if (comments == 0) {
                    add(new Node.Plain(text));
                }
            }
            case Piece.Output output -> {
                if (comments == 0) {
                    output(output);
                }
            }
        }
    }

    private void output(Piece.Output output) {
        try {
            add(new Node.Output(SimpleTags.output(new Markup(output.markup(), output.markupOffset()))));
        } catch (BadMarkup e) {
            flaws.add(Code.LIQUID_SYNTAX, e.offset(), "an output cannot be read: " + e.getMessage());
            add(new Node.Plain(StandIns.of(output.markup())));
        }
    }

    private void tag(Piece.Tag tag) {
        String name = tag.name();
        if (BlockTags.isOne(name)) {
            begin(tag);
        } else if (MIDDLES.contains(name)) {
            middle(tag);
        } else if (name.startsWith("end") && BlockTags.isOne(name.substring(3))) {
            end(tag);
        } else {
            simple(tag);
        }
    }

    private void simple(Piece.Tag tag) {
        try {
            Optional<Node> node = SimpleTags.read(tag);
            if (node.isPresent()) {
                add(node.get());
            } else if (!tag.name().isEmpty() || !tag.markup().strip().startsWith("#")) {
                unknown(tag);
            }
        } catch (BadMarkup e) {
            unreadable(tag, e);
        }
    }

    private void unknown(Piece.Tag tag) {
        leftOut.add(tag.name());
        if (!tag.name().startsWith("end") || !leftOut.contains(tag.name().substring(3))) {
            flaws.add(
                    Code.LIQUID_TAG_UNKNOWN,
                    tag.offset(),
                    Flaws.quote(tag.name() + (tag.name().isEmpty() ? tag.markup() : ""))
                            + " is no tag; it is left out");
        }
    }

    private void unreadable(Piece.Tag tag, BadMarkup why) {
        flaws.add(
                Code.LIQUID_SYNTAX,
                why.offset(),
                "`" + tag.name() + "` cannot be read and is left out: " + why.getMessage());
    }

    private void begin(Piece.Tag tag) {
        if (open.size() == DEEPEST) {
            if (buried++ == 0) {
                flaws.add(
                        Code.LIQUID_TOO_DEEP,
                        tag.offset(),
                        "tags are nested deeper than " + DEEPEST + "; of those inside every branch is kept");
            }
            return;
        }
        try {
            open.push(blocks.open(tag));
        } catch (BadMarkup e) {
            unreadable(tag, e);
            leftOut.add(tag.name());
        }
    }

    private void middle(Piece.Tag tag) {
        if (buried > 0) {
            return;
        }
        Optional<Node.Branch> branch = open.isEmpty() ? Optional.empty() : blocks.branch(open.peek(), tag);
        branch.ifPresentOrElse(open.isEmpty() ? _ -> {} : open.peek()::next, () -> misplaced(tag, DIVIDED));
    }

    private void end(Piece.Tag tag) {
        String begin = tag.name().substring(3);
        if (buried > 0) {
            buried--;
        } else if (open.stream().anyMatch(each -> each.name().equals(begin))) {
            while (!open.peek().name().equals(begin)) {
                unclosed(open.pop());
            }
            add(open.pop().close());
        } else {
            misplaced(tag, Set.of(begin));
        }
    }

    /** @param begins of which one would give it a place */
    private void misplaced(Piece.Tag tag, Set<String> begins) {
        if (Collections.disjoint(leftOut, begins)) {
            flaws.add(
                    Code.LIQUID_TAG_UNEXPECTED, tag.offset(), "`" + tag.name() + "` has no place here; it is left out");
        }
    }

    private void unclosed(OpenTag tag) {
        flaws.add(
                Code.LIQUID_TAG_UNCLOSED,
                tag.tag().offset(),
                "`" + tag.name() + "` has no `end" + tag.name() + "`; every branch of it is kept");
        tag.contents().forEach(this::add);
    }

    private List<Node> closeAll() {
        if (comments > 0) {
            flaws.add(
                    Code.LIQUID_TAG_UNCLOSED, comment.offset(), "`comment` has no `endcomment`; it goes on to the end");
        }
        while (!open.isEmpty()) {
            unclosed(open.pop());
        }
        return List.copyOf(top);
    }

    private void add(Node node) {
        if (open.isEmpty()) {
            top.add(node);
        } else {
            open.peek().add(node);
        }
    }
}
