package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Node.Assign;
import io.lookline.lookml.liquid.Node.Counter;
import io.lookline.lookml.liquid.Node.Cycle;
import io.lookline.lookml.liquid.Node.DateBound;
import io.lookline.lookml.liquid.Node.DateRange;
import io.lookline.lookml.liquid.Node.Leave;
import io.lookline.lookml.liquid.Node.Output;
import io.lookline.lookml.liquid.Node.ParameterTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tags that have no end. */
final class SimpleTags {
    private SimpleTags() {}

    /**
     * Empty for a name that is none of theirs.
     *
     * @throws BadMarkup when what follows the name cannot be read
     */
    static Optional<Node> read(Piece.Tag tag) throws BadMarkup {
        return switch (tag.name()) {
            case "assign" -> Optional.of(assign(markup(tag)));
            case "echo" -> Optional.of(new Output(output(markup(tag))));
            case "increment" -> Optional.of(new Counter(only(tag), true));
            case "decrement" -> Optional.of(new Counter(only(tag), false));
            case "cycle" -> Optional.of(cycle(tag));
            case "break" -> Optional.of(new Leave(true));
            case "continue" -> Optional.of(new Leave(false));
            case "parameter" -> Optional.of(new ParameterTag(field(tag)));
            case "date_start", "date_end" -> Optional.of(new DateBound(field(tag)));
            case "table_date_range" -> Optional.of(dateRange(tag));
            default -> Optional.empty();
        };
    }

    static Operand output(Markup markup) throws BadMarkup {
        Operand operand = new OperandParser(markup).filtered();
        markup.expectEnd();
        return operand;
    }

    /** The field that a tag of Looker names: anything without a blank, perhaps in quotes. */
    static String field(Piece.Tag tag) throws BadMarkup {
        String name = tag.markup().strip();
        if (name.length() > 1
                && (name.startsWith("'") || name.startsWith("\""))
                && name.endsWith(name.substring(0, 1))) {
            name = name.substring(1, name.length() - 1);
        }
        if (name.isEmpty() || name.chars().anyMatch(Character::isWhitespace)) {
            throw new BadMarkup("it needs the name of one field", tag.markupOffset());
        }
        return name;
    }

    private static Markup markup(Piece.Tag tag) throws BadMarkup {
        return new Markup(tag.markup(), tag.markupOffset());
    }

    private static Node assign(Markup markup) throws BadMarkup {
        String name = markup.name();
        markup.expect("=");
        return new Assign(name, output(markup));
    }

    private static String only(Piece.Tag tag) throws BadMarkup {
        Markup markup = markup(tag);
        String name = markup.name();
        markup.expectEnd();
        return name;
    }

    private static Node dateRange(Piece.Tag tag) throws BadMarkup {
        String[] parts = tag.markup().strip().split("\\s+", 2);
        if (parts.length < 2) {
            throw new BadMarkup("it needs a field and a prefix", tag.markupOffset());
        }
        return new DateRange(parts[0], parts[1]);
    }

    private static Node cycle(Piece.Tag tag) throws BadMarkup {
        Markup markup = markup(tag);
        OperandParser operands = new OperandParser(markup);
        List<Operand> values = new ArrayList<>();
        values.add(operands.operand());
        String group = tag.markup().strip();
        if (markup.skip(":")) {
            group = values.removeFirst().toString();
            values.add(operands.operand());
        }
        while (markup.skip(",")) {
            values.add(operands.operand());
        }
        markup.expectEnd();
        return new Cycle(group, List.copyOf(values));
    }
}
