package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Operand.Call;
import io.lookline.lookml.liquid.Operand.Filtered;
import io.lookline.lookml.liquid.Operand.Literal;
import io.lookline.lookml.liquid.Operand.Path;
import io.lookline.lookml.liquid.Operand.Span;
import io.lookline.lookml.liquid.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads values and filters. */
final class OperandParser {
    /** Of brackets in brackets. */
    private static final int DEEPEST = 20;

    /** What stands for an empty value; a name when something is looked up in it. */
    private static final Set<String> WORDS = Set.of("true", "false", "nil", "null", "blank", "empty");

    private final Markup markup;
    private int depth;

    OperandParser(Markup markup) {
        this.markup = markup;
    }

    /** A value and what is piped through filters. */
    Operand filtered() throws BadMarkup {
        Operand input = operand();
        List<Call> calls = new ArrayList<>();
        while (markup.skip("|")) {
            int offset = markup.peek().offset();
            calls.add(new Call(markup.name(), arguments(), offset));
        }
        return calls.isEmpty() ? input : new Filtered(input, List.copyOf(calls));
    }

    Operand operand() throws BadMarkup {
        if (++depth > DEEPEST) {
            throw new BadMarkup("brackets are nested too deep", markup.peek().offset());
        }
        Operand operand =
                switch (markup.peek().kind()) {
                    case STRING ->
                        new Literal(new LiquidValue.Text(markup.take().text()));
                    case NUMBER -> new Literal(number(markup.take().text()));
                    case NAME -> word();
                    case SYMBOL, END -> span();
                };
        depth--;
        return operand;
    }

    private List<Operand> arguments() throws BadMarkup {
        List<Operand> arguments = new ArrayList<>();
        if (markup.skip(":")) {
            do {
                if (markup.peek().kind() == Kind.NAME && markup.peekSecond().is(":")) {
                    markup.take();
                    markup.take();
                }
                arguments.add(operand());
            } while (markup.skip(","));
        }
        return List.copyOf(arguments);
    }

    private Operand word() throws BadMarkup {
        String root = markup.take().text();
        boolean looksUp = markup.peek().is(".") || markup.peek().is("[");
        if (WORDS.contains(root) && !looksUp) {
            return new Literal(
                    switch (root) {
                        case "true" -> new LiquidValue.Bool(true);
                        case "false" -> new LiquidValue.Bool(false);
                        case "empty", "blank" -> new LiquidValue.Items(List.of());
                        default -> new LiquidValue.Nil();
                    });
        }
        List<Operand> keys = new ArrayList<>();
        while (true) {
            if (markup.skip(".")) {
                keys.add(key());
            } else if (markup.skip("[")) {
                keys.add(operand());
                markup.expect("]");
            } else {
                return new Path(root, List.copyOf(keys));
            }
        }
    }

    private Operand key() throws BadMarkup {
        Kind kind = markup.peek().kind();
        if (kind != Kind.NAME && kind != Kind.NUMBER) {
            throw markup.unexpected("a name");
        }
        return new Literal(new LiquidValue.Text(markup.take().text()));
    }

    private Operand span() throws BadMarkup {
        if (!markup.skip("(")) {
            throw markup.unexpected("a value");
        }
        Operand first = operand();
        markup.expect("..");
        Operand last = operand();
        markup.expect(")");
        return new Span(first, last);
    }

    private static LiquidValue number(String text) {
        return new LiquidValue.Num(Double.parseDouble(text), text.indexOf('.') < 0);
    }
}
