package io.lookline.lookml.liquid;

import io.lookline.lookml.liquid.Claim.About;
import io.lookline.lookml.liquid.Claim.Joined;
import io.lookline.lookml.liquid.Claim.Settled;
import io.lookline.lookml.liquid.Question.Operator;
import java.util.List;
import java.util.Optional;

/** Puts the values of one way through a template into questions. */
final class Claims {
    private final Run run;
    private final Evaluator evaluator;

    Claims(Run run, Evaluator evaluator) {
        this.run = run;
        this.evaluator = evaluator;
    }

    Claim of(Question question) {
        run.budget().step();
        return switch (question) {
            case Question.Always _ -> new Settled(true);
            case Question.Unreadable(String text) -> new About(text, "reads " + text, false, Optional.empty());
            case Question.Presence(Operand operand) -> presence(evaluator.value(operand));
            case Question.Comparison(Operand left, Operator operator, Operand right) ->
                comparison(looked(left), operator, looked(right));
            case Question.Chain(List<Question> parts, List<Question.Joint> joints) ->
                new Joined(parts.stream().map(this::of).toList(), joints);
        };
    }

    private LiquidValue looked(Operand operand) {
        LiquidValue value = evaluator.value(operand);
        run.budget().look(value);
        return run.budget().isExhausted() ? new LiquidValue.Nil() : value;
    }

    private static Claim presence(LiquidValue value) {
        return value instanceof Open open
                ? new About(open.key(), open.key() + " is there", false, Optional.empty())
                : new Settled(Comparisons.isTruthy(value));
    }

    private static Claim comparison(LiquidValue left, Operator operator, LiquidValue right) {
        if (left instanceof Open open) {
            return about(open, operator, right);
        }
        if (right instanceof Open open) {
            return about(open, turned(operator), left);
        }
        return new Settled(Comparisons.holds(left, operator, right));
    }

    private static Claim about(Open open, Operator operator, LiquidValue other) {
        boolean flipped = operator == Operator.UNEQUAL;
        Operator asked = flipped ? Operator.EQUAL : operator;
        String key = open.key() + " " + asked + " " + other.getClass().getSimpleName() + " " + other.shown();
        return new About(open.key(), key, flipped, asked == Operator.EQUAL ? known(open, other) : Optional.empty());
    }

    /** What an open value is when it equals another one: nothing that would leave a hole in the text. */
    private static Optional<LiquidValue> known(Open open, LiquidValue other) {
        if (other.shown().isBlank() || other instanceof Open || other instanceof LiquidValue.Items) {
            return Optional.empty();
        }
        boolean quoted = open.source() instanceof Open.Asked asked && ParameterReader.isQuoted(asked.parameter());
        String text = other.shown();
        boolean inQuotes = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
        return Optional.of(
                open.source() instanceof Open.Asked && open.filters() == 0
                        ? new ParameterText(inQuotes ? text.substring(1, text.length() - 1) : text, quoted)
                        : other);
    }

    private static Operator turned(Operator operator) {
        return switch (operator) {
            case EQUAL, UNEQUAL, CONTAINS -> operator;
            case LESS -> Operator.GREATER;
            case GREATER -> Operator.LESS;
            case LESS_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
            case GREATER_OR_EQUAL -> Operator.LESS_OR_EQUAL;
        };
    }
}
