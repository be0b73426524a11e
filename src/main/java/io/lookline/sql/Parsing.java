package io.lookline.sql;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement with what the grammar makes of it. A word that the grammar keeps for itself may be a name where it is
 * refused: it is put into quotes, and the text is tried again, a few times at most.
 */
record Parsing(Normalised text, Grammar.Answer answer) {
    private static final int MOST_TRIES = 8;
    private static final int LONGEST_TRIED_AGAIN = 200_000;

    static Parsing of(Normalised text) {
        Parsing first = new Parsing(text, Grammar.parse(text.text()));
        Parsing last = first;
        int tries = text.text().length() > LONGEST_TRIED_AGAIN ? 1 : MOST_TRIES;
        for (int i = 0; i < tries && last.answer instanceof Grammar.Refused refused; i++) {
            Parsing next = last.withName(refused);
            if (next == last) {
                break;
            }
            last = next;
        }
        return last.answer instanceof Grammar.Read ? last : first.named();
    }

    /** A word that begins a clause is refused for what stands behind it, where something else there would do. */
    private Parsing named() {
        return answer instanceof Grammar.Refused(int place, var _, Optional<Grammar.Refused> behind)
                        && behind.isPresent()
                        && text.text().length() <= LONGEST_TRIED_AGAIN
                        && Stream.of(" x", " SELECT x", " x)").anyMatch(other -> isRead(behind.get(), other, place))
                ? new Parsing(text, behind.get())
                : this;
    }

    private boolean isRead(Grammar.Refused behind, String other, int place) {
        return switch (Grammar.parse(text.text().substring(0, behind.place()) + other)) {
            case Grammar.Read _ -> true;
            case Grammar.Refused refused -> refused.place() > place;
        };
    }

    /** Goes on only where the grammar comes further: first the word at the place is a name, then the one before it. */
    private Parsing withName(Grammar.Refused refused) {
        for (int place : new int[] {refused.place(), text.before(refused.place())}) {
            Normalised changed = text.quoted(place);
            if (changed != text) {
                Grammar.Answer again = Grammar.parse(changed.text());
                if (again instanceof Grammar.Read
                        || again instanceof Grammar.Refused other && other.place() > refused.place() + 2) {
                    return new Parsing(changed, again);
                }
            }
        }
        return this;
    }
}
