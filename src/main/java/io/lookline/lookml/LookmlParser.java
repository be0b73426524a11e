package io.lookline.lookml;

import io.lookline.diagnostic.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads a file. Never throws on what a file holds, takes time in proportion to its length, and loses at most the block
 * that is broken: a file with errors is read again with the assumption that a quote, a {@code ;;} or a brace is missing,
 * and the reading counts that leaves the fewest errors.
 */
public final class LookmlParser {
    private final Words words = new Words();

    public static Document parse(SourceText source) {
        return new LookmlParser().read(source);
    }

    /** For many files, by several threads at once: what they say over and over is held once. */
    Document read(SourceText source) {
        FileKind kind = FileKind.of(source);
        return switch (kind) {
            case LOOKML -> lookml(source);
            case DASHBOARD -> new Document(source, kind, List.of(), ofCharacters(source));
            case OLD_LOOKML -> new Document(source, kind, List.of(), List.of(oldSyntax(source)));
        };
    }

    private Document lookml(SourceText source) {
        Parser.Reading reading = best(source.text());
        List<SyntaxDiagnostic> diagnostics = new ArrayList<>(ofCharacters(source));
        diagnostics.addAll(reading.findings().diagnostics(source));
        return new Document(source, FileKind.LOOKML, reading.nodes(), diagnostics);
    }

    private Parser.Reading best(String text) {
        Parser.Reading plain = read(Lexer.scan(text), false);
        if (plain.findings().flaws() == 0) {
            return plain;
        }
        return Stream.concat(
                        Stream.of(plain),
                        Stream.<Supplier<Parser.Reading>>of(
                                        () -> read(Lexer.scanMending(text), false),
                                        () -> read(Lexer.scan(text), true),
                                        () -> read(Lexer.scanMending(text), true))
                                .map(Supplier::get))
                .min(Comparator.comparingInt(reading -> reading.findings().flaws()))
                .orElse(plain);
    }

    private Parser.Reading read(Tokens tokens, boolean mending) {
        return Parser.read(new Cursor(tokens, words), mending);
    }

    private static List<SyntaxDiagnostic> ofCharacters(SourceText source) {
        List<SyntaxDiagnostic> found = new ArrayList<>();
        if (source.damaged()) {
            found.add(at(
                    source,
                    source.text().indexOf('\uFFFD'),
                    Code.LOOKML_ENCODING,
                    "the file is not UTF-8; what is none reads as U+FFFD from here on"));
        }
        int nul = source.text().indexOf('\0');
        if (nul >= 0) {
            found.add(at(source, nul, Code.LOOKML_NUL, "the file holds a NUL character; it reads as a blank"));
        }
        return found;
    }

    private static SyntaxDiagnostic oldSyntax(SourceText source) {
        return at(
                source,
                0,
                Code.LOOKML_OLD_SYNTAX,
                "the file is LookML from before 2016, in YAML; it is not read: convert it in Looker");
    }

    private static SyntaxDiagnostic at(SourceText source, int offset, Code code, String message) {
        return new SyntaxDiagnostic(code, source.position(offset), message);
    }
}
