package io.lookline.lookml.liquid;

import io.lookline.diagnostic.Code;
import io.lookline.lookml.liquid.Question.Chain;
import io.lookline.lookml.liquid.Question.Comparison;
import io.lookline.lookml.liquid.Question.Joint;
import io.lookline.lookml.liquid.Question.Operator;
import io.lookline.lookml.liquid.Question.Presence;
import io.lookline.lookml.liquid.Question.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what {@code if}, {@code elsif}, {@code unless} and {@code when} ask. */
final class QuestionParser {
    private static final Map<String, Operator> OPERATORS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.UNEQUAL,
            "<>", Operator.UNEQUAL,
            "<", Operator.LESS,
            ">", Operator.GREATER,
            "<=", Operator.LESS_OR_EQUAL,
            ">=", Operator.GREATER_OR_EQUAL,
            "contains", Operator.CONTAINS);

    private final Flaws flaws;

    QuestionParser(Flaws flaws) {
        this.flaws = flaws;
    }

    /** Of {@code if} and its like. */
    Question condition(Piece.Tag tag) {
        try {
            Markup markup = new Markup(tag.markup(), tag.markupOffset());
            List<Question> parts = new ArrayList<>();
            List<Joint> joints = new ArrayList<>();
            parts.add(part(markup));
            while (!markup.atEnd()) {
                joints.add(joint(markup));
                parts.add(part(markup));
            }
            return chain(parts, joints);
        } catch (BadMarkup e) {
            return unreadable(tag, e);
        }
    }

    /** Of {@code when}: whether the subject is one of its values. */
    Question when(Operand subject, Piece.Tag tag) {
        try {
            Markup markup = new Markup(tag.markup(), tag.markupOffset());
            OperandParser operands = new OperandParser(markup);
            List<Question> parts = new ArrayList<>();
            List<Joint> joints = new ArrayList<>();
            parts.add(new Comparison(subject, Operator.EQUAL, operands.operand()));
            while (markup.skip(",") || markup.skipName("or")) {
                joints.add(Joint.OR);
                parts.add(new Comparison(subject, Operator.EQUAL, operands.operand()));
            }
            markup.expectEnd();
            return chain(parts, joints);
        } catch (BadMarkup e) {
            return unreadable(tag, e);
        }
    }

    private Question unreadable(Piece.Tag tag, BadMarkup why) {
        flaws.add(
                Code.LIQUID_SYNTAX,
                why.offset(),
                "`" + tag.name() + "` cannot be read and counts as undecided: " + why.getMessage());
        return new Unreadable(tag.markup().strip());
    }

    private static Question chain(List<Question> parts, List<Joint> joints) {
        return joints.isEmpty() ? parts.getFirst() : new Chain(List.copyOf(parts), List.copyOf(joints));
    }

    private static Joint joint(Markup markup) throws BadMarkup {
        if (markup.skipName("and")) {
            return Joint.AND;
        }
        if (markup.skipName("or")) {
            return Joint.OR;
        }
        throw markup.unexpected("an operator");
    }

    private static Question part(Markup markup) throws BadMarkup {
        OperandParser operands = new OperandParser(markup);
        Operand left = operands.operand();
        Operator operator = OPERATORS.get(markup.peek().text());
        if (operator == null || markup.peek().kind() == Token.Kind.STRING) {
            return new Presence(left);
        }
        markup.take();
        return new Comparison(left, operator, operands.operand());
    }
}
