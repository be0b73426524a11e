package io.lookline.sql;

import java.util.List;
import java.util.Optional;

/**
 * A text in pieces.
 *
 * @param unclosed the first quote or begin of a comment that nothing closes. A name in quotes does not begin there; a string
 *     and a comment go to the end of the text
 */
record Lexed(List<Lexeme> lexemes, Optional<Lexeme> unclosed) {}
