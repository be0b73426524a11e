package io.lookline.sql;

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
                return first;
            }
            last = next;
        }
        return last.answer instanceof Grammar.Read ? last : first;
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
