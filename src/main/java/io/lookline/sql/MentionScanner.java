package io.lookline.sql;

import java.util.ArrayList;
import java.util.List;

/** Goes over the pieces of one expression and keeps the names. Where a value has just ended, a word is none. */
final class MentionScanner {
    private final ExpressionText text;
    private final ExpressionWords words;
    private final int around;
    private final List<Mention> mentions = new ArrayList<>();
    private boolean valueEnded;

    MentionScanner(ExpressionText text) {
        this.text = text;
        this.words = new ExpressionWords(text);
        this.around = text.enclosures().around();
    }

    List<Mention> scan() {
        for (int at = 0; at < text.size(); ) {
            int next = text.taken()[at] ? taken(at) : step(at);
            at = Math.max(next, at + 1);
        }
        return List.copyOf(mentions);
    }

    /** Behind a name a value has ended, within the brackets of its index not yet. */
    private int taken(int at) {
        valueEnded = !text.at(at).is('[');
        return at + 1;
    }

    private int step(int at) {
        Lexeme each = text.at(at);
        if (DottedName.mayBegin(at, text)) {
            return each.kind() == Lexeme.Kind.WORD ? word(at) : name(at);
        }
        if (each.is(':') && text.at(at + 1).is(':')) {
            return ended(TypeName.end(at + 2, text));
        }
        if (each.is('.') || each.is(':') && endsComputed(at - 1)) {
            return field(at);
        }
        valueEnded = each.kind() != Lexeme.Kind.SYMBOL || each.is(')') || each.is(']') || each.is('}');
        return at + 1;
    }

    private int ended(int at) {
        valueEnded = true;
        return at;
    }

    /** Whether a value ends there that has fields behind a colon; a text there is a key of an object. */
    private boolean endsComputed(int at) {
        return valueEnded
                && text.dialect().has(Trait.COLON_PATHS)
                && text.at(at).kind() != Lexeme.Kind.STRING;
    }

    /** The field of a value that is not a name: {@code f(x).field}. */
    private int field(int at) {
        if (text.at(at + 1).isNamePart()) {
            DottedName.at(at + 1, text);
        }
        return at + 1;
    }

    private int word(int at) {
        if (words.isOperator(at)) {
            return operator(at);
        }
        if (words.isValue(at)) {
            return ended(text.at(at).is("CURRENT") ? at + 2 : at + 1);
        }
        if (valueEnded && CharacterSet.end(at, text::at) > at) {
            return ended(CharacterSet.end(at, text::at));
        }
        if (text.at(at).is("RETURNING") && valueEnded) {
            return ended(TypeName.end(at + 1, text));
        }
        return name(at);
    }

    private int operator(int at) {
        valueEnded = false;
        Lexeme each = text.at(at);
        if (each.is("AS") && !words.isOperator(at + 1)) {
            return ended(TypeName.end(at + 1, text));
        }
        if (each.isAny("AS", "ARRAY", "STRUCT")) {
            return TypeName.parameters(at + (each.is("AS") ? 2 : 1), text);
        }
        if (each.is("AT") && text.at(at + 1).is("TIME")) {
            return at + 3;
        }
        return each.is("TOP") && text.at(at + 1).kind() == Lexeme.Kind.NUMBER ? at + 2 : at + 1;
    }

    private int name(int at) {
        boolean follows = valueEnded;
        DottedName name = DottedName.at(at, text);
        if (isMention(at, name, follows)) {
            mentions.add(Mention.of(name.template(), name.path(), isAlone(at, name)));
        }
        valueEnded = !isOperatorOfOneDialect(at, follows);
        return at + 1;
    }

    /** Behind a value a word is an alias, a unit, or an operator that only some dialect has. */
    private boolean isOperatorOfOneDialect(int at, boolean follows) {
        return follows
                && text.at(at).kind() == Lexeme.Kind.WORD
                && !text.at(at + 1).is('.');
    }

    private boolean isMention(int at, DottedName name, boolean follows) {
        if (name.template().isPresent()) {
            return name.isKnown() && (name.path().isEmpty() || !isCalled(name.end()));
        }
        boolean word = text.at(at).kind() == Lexeme.Kind.WORD && name.path().size() == 1;
        return name.isKnown() && !follows && !isCalled(name.end()) && !(word && words.isOfItsPlace(at));
    }

    /** Whether arguments follow; Oracle's {@code (+)} is none. */
    private boolean isCalled(int at) {
        return text.at(at).is('(')
                && !(text.at(at + 1).is('+') && text.at(at + 2).is(')'));
    }

    private boolean isAlone(int at, DottedName name) {
        return at == around && name.end() == text.size() - around && !name.isIndexed();
    }
}
